import Testing

@testable import QuizTerminal

@Suite("quoting words")
struct QuotingTests {
  @Test(
    "a word is quoted where it must be",
    arguments: [
      ("plain", "plain"), ("two words", "\"two words\""), ("it's", "\"it's\""),
      ("a\"b", "\"a\\\"b\""),
      ("a\\b", "\"a\\\\b\""), ("Zoë", "Zoë"),
    ])
  func quoted(_ word: String, _ quoted: String) {
    #expect(Quoting.quoted(word) == quoted)
  }

  @Test("a quote that was begun is kept where it can be")
  func like() {
    #expect(Quoting.closed("a b", like: "'") == "'a b'" && Quoting.open("a b", like: "'") == "'a b")
    #expect(Quoting.closed("it's", like: "'") == "\"it's\"")
    #expect(Quoting.closed("a", like: "\"") == "\"a\"" && Quoting.open("a", like: nil) == "a")
  }
}
