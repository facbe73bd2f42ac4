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

  @Test("an answerline takes one in its own notation, and a list what it lacks")
  func notation() {
    let line = Question(id: "a", stem: "?", form: .answerline("<u>Paris</u>"))
    #expect(
      line.accepting("Lutetia")?.form == .answerline("<u>Paris</u> [accept <u>Lutetia</u>]"))
    let items = ["a", "b", "c"].map { TextAnswer($0) }
    #expect(
      Question.list(["a", "b"], need: 1).accepting("c")?.form == .list(items: items, need: 1))
  }

  @Test("the other forms take none")
  func refused() {
    #expect(Question(id: "a", stem: "?", form: .truth(true)).accepting("so") == nil)
    #expect(Question.bonus("Rome").accepting("Roma") == nil)
    #expect(Question.bonus("Rome").accepting("Roma", part: 2) == nil)
  }
}
