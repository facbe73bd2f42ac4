import Testing

@testable import QuizJudge

@Suite("an answer ready to be compared")
struct CompiledTests {
  private func compiled(_ source: AnswerSource) throws -> Compiled {
    try Compiled(source, rivals: [], strictness: .standard)
  }

  @Test("the answer as written needs no further look, unless a form is refused")
  func verbatim() throws {
    #expect(try compiled(.text(TextAnswer("Paris"))).verbatim == "Paris")
    #expect(try compiled(.text(TextAnswer("Paris", reject: ["Rome"]))).verbatim == nil)
    #expect(try compiled(.answerline("Paris")).verbatim == nil)
    #expect(try compiled(.number(NumberAnswer("5"))).verbatim == "5")
  }

  @Test("it knows whether numbers are among its forms, and its longest form")
  func facts() throws {
    #expect(try compiled(.text(TextAnswer("5"))).hasQuantities)
    #expect(try !compiled(.text(TextAnswer("Paris"))).hasQuantities)
    #expect(try compiled(.text(TextAnswer("Rome", accept: ["Eternal City"]))).longest == 11)
    let line = try compiled(.text(TextAnswer("a", accept: ["b", "c"])))
    #expect(line.forms.count == line.probes.count)
  }
}
