import QuizJudge
import Testing

@testable import QuizCore

@Suite("The wording of an answer") struct AnswerWordingTests {
  @Test(
    "each form is told in words",
    arguments: [
      (.text(TextAnswer("Trick or Treat")), "Trick or Treat"),
      (.answerline("{Rome} [accept Roma]"), "{Rome}"),
      (.choice(right: TextAnswer("Rome"), wrong: ["Bern"]), "Rome"),
      (.several(right: ["Rome", "Bern"], wrong: []), "Rome, Bern"),
      (.truth(true), "true"), (.truth(false), "false"),
      (.number(NumberAnswer("42", unit: "km")), "42 km"),
      (.number(NumberAnswer("42 km", unit: "km")), "42 km"),
      (.order(["one", "two"]), "one, two"),
      (.match([.init(left: "a", right: "1"), .init(left: "b", right: "2")]), "a: 1; b: 2"),
      (.list(items: [TextAnswer("Rome"), TextAnswer("Bern")], need: 1), "Rome, Bern"),
      (.bonus(parts: [.text("Rome"), .text("Bern")]), "Rome; Bern"),
    ] as [(AnswerForm, String)])
  func wording(form: AnswerForm, words: String) {
    #expect(form.wording == words)
  }
}
