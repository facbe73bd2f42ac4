import Testing

@testable import QuizShell

@Suite("help that is asked for")
struct HelpTextTests {
  private func text(_ words: String...) throws -> String? {
    try HelpText.requested(by: words)?.text(width: 80)
  }

  @Test("by help, --help and -h, before or behind a command")
  func requested() throws {
    #expect(try text("help", "pack", "list") == text("pack", "list", "--help"))
    #expect(try text("pack", "list", "-h") == text("pack", "list", "--help"))
    #expect(try text("play", "--help")?.contains("USAGE") == true)
    #expect(try text("play", "demo") == nil && text("judge", "--", "--help") == nil)
  }

  @Test("help for no command is an error that names the word")
  func stray() {
    #expect(throws: CanonError.self) { try text("help", "nonsense") }
  }
}
