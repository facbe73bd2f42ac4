import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Texts without quotes")
struct PlainTextTests {
  static let safe = [
    "a", "a b", "It's", "a:b", "a#b", "1889", "é", "a, b", "x [y]", "a - b", "50%",
  ]
  static let unsafe = [
    "", " a", "a ", "a: b", "a #b", "a:", "- a", "-a", "?", "[a", "{a", "#a", "&a", "*a", "!a", "|",
    ">",
    "'a", "\"a", "%a", "@a", "`a", "true", "No", "~", "...", "---", "a\nb", "a\tb", "null",
  ]

  @Test("reads back as it is, behind a key and behind a dash", arguments: safe)
  func readsBack(text: String) {
    #expect(PlainText.isSafe(text))
    let root = YAMLReader.read(Array("a: \(text)\nb:\n- \(text)\n".utf8)).root
    #expect(root?["a"]?.text == text)
    #expect(root?["b"]?.asList?.first?.text == text)
  }

  @Test("anything else is not taken for safe", arguments: unsafe)
  func needsQuotes(text: String) { #expect(!PlainText.isSafe(text)) }

  @Test("in brackets, commas and brackets are not safe either")
  func brackets() {
    #expect(PlainText.isSafeInBrackets("a b"))
    for text in ["a, b", "a]", "{", "a:b"] { #expect(!PlainText.isSafeInBrackets(text)) }
  }
}
