import Testing

@testable import QuizJudge

@Suite("what is known of single words")
struct WordTableTests {
  private func entry(_ word: String) -> WordTable.Entry? { WordTable.shared.entry(Hash.key(word)) }

  @Test(
    "words have their kinds",
    arguments: [
      ("the", .article), ("of", .small), ("from", .direction), ("mount", .place),
      ("not", .negation),
      ("sir", .title), ("george", .given), ("seven", .number), ("seventh", .ordinal),
    ] as [(String, WordKind)])
  func kinds(_ word: String, _ kind: WordKind) throws {
    #expect(try #require(entry(word)).kind.contains(kind))
  }

  @Test("synonyms share a key")
  func synonyms() throws {
    #expect(try #require(entry("dr")).key == #require(entry("doctor")).key)
    #expect(try #require(entry("men")).key == #require(entry("man")).key)
  }

  @Test("a word that is not listed has no entry")
  func unknown() {
    #expect(entry("xylophonist") == nil && entry("") == nil)
  }
}
