import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("the right answer in words")
struct AnswerTextTests {
  @Test("options come with their letters")
  func options() {
    let choice = Put.shown(
      .choice(right: Put.text("Neon"), wrong: ["Oxygen"]), options: ["Oxygen", "Neon"], right: [1])
    #expect(AnswerText.wording(of: choice) == "b) Neon")
    let several = Put.shown(
      .several(right: ["2", "7"], wrong: ["4"]), options: ["7", "4", "2"], right: [2, 0])
    #expect(AnswerText.wording(of: several) == "a) 7, c) 2")
  }

  @Test("an order begins with the letters that say it")
  func order() {
    let order = Put.shown(.order(["one", "two"]), options: ["two", "one"], right: [1, 0])
    #expect(AnswerText.wording(of: order).hasPrefix("b a: "))
  }

  @Test("pairs are told one by one")
  func pairs() {
    let match = Put.shown(
      .match([.init(left: "I", right: "1"), .init(left: "V", right: "5")]), options: ["5", "1"],
      right: [1, 0])
    #expect(AnswerText.wording(of: match) == "1b) I: 1; 2a) V: 5")
  }

  @Test("a text is itself, an option that is not there is left out")
  func text() {
    #expect(AnswerText.wording(of: Put.shown(.text(Put.text("Paris")))) == "Paris")
    let lost = Put.shown(
      .choice(right: Put.text("Neon"), wrong: ["Oxygen"]), options: ["Oxygen"], right: [9])
    #expect(AnswerText.wording(of: lost) == "Neon")
  }
}
