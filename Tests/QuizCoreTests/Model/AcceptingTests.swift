import QuizJudge
import Testing

@testable import QuizCore

@Suite("An alias more") struct AcceptingTests {
  @Test("a text, a choice and a number take one, and so does a part of a bonus")
  func taken() {
    let text = TextAnswer("Paris", accept: ["Lutetia"])
    #expect(Question.text("Paris").accepting("Lutetia")?.form == .text(text))
    #expect(
      Question.choice("Paris", wrong: ["Rome"]).accepting("Lutetia")?.form
        == .choice(right: text, wrong: ["Rome"]))
    #expect(
      Question.number("7").accepting("seven or so")?.form
        == .number(NumberAnswer("7", accept: ["seven or so"])))
    let bonus = Question.bonus("Rome", "Paris").accepting("Lutetia", part: 2)
    guard case .bonus(let parts)? = bonus?.form else {
      Issue.record("no bonus")
      return
    }
    #expect(parts.map(\.form) == [.text(TextAnswer("Rome")), .text(text)])
  }

  @Test("the other forms take none")
  func refused() {
    #expect(Question.list(["a", "b"], need: 1).accepting("c") == nil)
    #expect(Question.bonus("Rome").accepting("Roma") == nil)
    #expect(Question.bonus("Rome").accepting("Roma", part: 2) == nil)
  }
}
