import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("how an answer is typed")
struct HowToTypeTests {
  private func words(_ form: AnswerForm, options: [String] = [], isOpen: Bool = false) -> String {
    HowToType.words(Put.shown(form, options: options), isOpen: isOpen)
  }

  @Test("each kind says what a line may be")
  func kinds() {
    #expect(words(.text(Put.text("x"))) == "type the answer")
    #expect(words(.truth(true)) == "type true or false, or t or f")
    #expect(words(.choice(right: Put.text("x"), wrong: ["y"])).contains("a letter"))
    #expect(
      words(.order(["1", "2", "3", "4"]), options: ["1", "2", "3", "4"]).hasSuffix(
        "such as: b d a c"))
  }

  @Test("a number is asked for in its unit")
  func numbers() {
    #expect(words(.number(.init("5", unit: "km"))) == "type a number, in km")
    #expect(words(.number(.init("5", within: "1"))) == "type a number")
  }

  @Test("where the options are withheld, that is said")
  func open() {
    let words = words(.choice(right: Put.text("x"), wrong: ["y"]), isOpen: true)
    #expect(words.contains("no options this time"))
  }
}
