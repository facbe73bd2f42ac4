import Testing

@testable import QuizJudge

@Suite("phrases that name no answer")
struct SpecialDirectiveTests {
  private func special(_ text: String, _ directive: Directive) throws -> SpecialDirective? {
    try SpecialDirective.of(Spelled.marked(text), directive)
  }

  @Test("one part is enough, or not yet enough, by the directive")
  func parts() throws {
    #expect(try special("either underlined part", .accept) == .either)
    #expect(try special("Either", .accept) == .either)
    #expect(try special("either", .prompt) == .partial)
    #expect(try special("partial answers", .prompt) == .partial)
    #expect(try special("either", .reject) == nil)
  }

  @Test("a remark is for the moderator")
  func remarks() throws {
    #expect(try special("word forms", .accept) == .remark)
    #expect(try special("clear knowledge equivalents", .prompt) == .remark)
  }

  @Test("an answer is none of them, even one that is underlined")
  func answers() throws {
    #expect(try special("Kelvin", .accept) == nil)
    #expect(try special("<u>either</u>", .accept) == nil)
  }
}
