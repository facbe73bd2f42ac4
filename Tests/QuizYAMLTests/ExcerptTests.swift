import Testing

@testable import QuizYAML

@Suite("texts of a file in messages")
struct ExcerptTests {
  @Test("what a terminal would obey is shown by its number")
  func hidden() {
    #expect(Excerpt.of("a\u{1B}[2J\u{202E}b") == "a<U+1B>[2J<U+202E>b")
    #expect(Excerpt.of("Zoë 日") == "Zoë 日")
  }

  @Test("eighty characters are shown, and that there is more")
  func limit() {
    #expect(Excerpt.of(String(repeating: "x", count: 80)).count == 80)
    #expect(
      Excerpt.of(String(repeating: "x", count: 81)) == String(repeating: "x", count: 80) + "…")
  }

  @Test(
    "quotes are of the kind that needs no escapes",
    arguments: [
      ("plain", "\"plain\""), ("say \"x\"", "'say \"x\"'"), ("it's \"x\"", "\"it's \\\"x\\\"\""),
      ("a\\b", "'a\\b'"), ("it's", "\"it's\""),
    ])
  func quoted(_ text: String, _ quoted: String) {
    #expect(Excerpt.quoted(text) == quoted)
  }
}
