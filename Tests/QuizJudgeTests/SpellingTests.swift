import Testing

@testable import QuizJudge

@Suite("signs that are written in two ways")
struct SpellingTests {
  @Test(
    "an answer is spelled in every way",
    arguments: [
      ("Zürich", ["Zuerich"]), ("Zu\u{308}rich", ["Zuerich"]), ("Ålesund", ["Aalesund"]),
      ("Romeo + Juliet", ["Romeo and Juliet"]), ("R&B", ["RnB", "RB"]), ("Hall & Oates", []),
      ("Brontë", []), ("C++", []), ("Paris", []),
    ])
  func variants(_ text: String, _ others: [String]) {
    #expect(Spelling.variants(of: text) == others)
  }

  @Test("a guess only where a sign says what it says")
  func guess() {
    #expect(Spelling.variants(ofGuess: "Zürich + R&B") == ["Zuerich + R&B", "Zürich and R&B"])
    #expect(Spelling.variants(ofGuess: "R&B").isEmpty)
  }

  @Test("a long text is left as it is")
  func long() {
    #expect(Spelling.variants(ofGuess: String(repeating: "ü", count: 300)).isEmpty)
  }
}
