import Testing

@testable import QuizPacks

@Suite("Texts in messages")
struct QuotedTests {
  @Test("a text is quoted on one line, harmless and not too long")
  func words() {
    #expect(quoted("Mako") == "\"Mako\"")
    #expect(quoted("a\u{1B}[2Jb\nc") == "\"a␛[2Jb␊c\"")
    #expect(quoted(String(repeating: "x", count: 99)).count == 62)
  }
}
