import Testing

@testable import QuizJudge

@Suite("answers taken back")
struct CorrectionTests {
  private func last(_ text: String) -> String? {
    Correction.lastWord(of: Folding.fold(text))?.text
  }

  @Test(
    "the last one counts",
    arguments: [
      ("London, no, Paris", "paris"), ("London, I mean Paris", "paris"),
      ("London no wait Paris", "paris"), ("London... no, Paris", "paris"),
      ("London, sorry, Paris", "paris"), ("London, make that Paris", "paris"),
      ("Rome, sorry, London, no, Paris", "paris"), ("London? No, Paris!", "paris!"),
      ("um, London, er, no, it's Paris", "it's paris"), ("3, no, -4", "-4"),
      ("no, Paris", "paris"), ("London, actually Paris", "paris"),
      ("Dr. No, no, Goldfinger", "goldfinger"), ("The Flies, no, No Exit", "no exit"),
    ])
  func last(_ text: String, _ answer: String) {
    #expect(last(text) == answer)
  }

  @Test(
    "nothing is taken back",
    arguments: [
      "Paris", "No Doubt", "", "a, b, c, no, d", "London, no,", "Dr. No, the film", "No Exit",
      "Paris no London", "London, Rome, no, Paris",
    ])
  func none(_ text: String) {
    #expect(last(text) == nil)
  }

  @Test("a text longer than anyone types is left as it is")
  func long() {
    #expect(last(String(repeating: "x", count: 600) + ", no, Paris") == nil)
  }
}
