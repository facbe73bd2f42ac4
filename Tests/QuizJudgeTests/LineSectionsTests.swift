import Testing

@testable import QuizJudge

@Suite("the sections of an answerline")
struct LineSectionsTests {
  private func sections(_ line: String) throws -> LineSections {
    try LineSections(LineMarkup(line).marked)
  }

  @Test("brackets with a directive are apart from the main answer")
  func directives() throws {
    let parts = try sections("Kelvin [accept Thomson] (or Lord)")
    #expect(parts.main.text == "Kelvin  ")
    #expect(parts.directives.map(\.text) == ["accept Thomson", "or Lord"])
  }

  @Test("a short remark may be said, a long one is for the moderator")
  func remarks() throws {
    #expect(try sections("(William) Kelvin").main.text == "William Kelvin")
    #expect(try sections("Kelvin (the man behind the unit)").main.text == "Kelvin ")
  }

  @Test("brackets within brackets belong together")
  func nested() throws {
    let parts = try sections("a [accept b [c] d]")
    #expect(parts.directives.map(\.text) == ["accept b [c] d"])
  }

  @Test("a bracket without its partner is told with its column")
  func unbalanced() {
    #expect(throws: AnswerError.unbalanced(bracket: "[", column: 3)) { try sections("a [b") }
    #expect(throws: AnswerError.unbalanced(bracket: ")", column: 2)) { try sections("a) b") }
    #expect(throws: AnswerError.unbalanced(bracket: "(", column: 1)) { try sections("(a]") }
  }
}
