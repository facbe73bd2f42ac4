import Testing

@testable import QuizJudge

@Suite("answers taken back")
struct CorrectionTests {
  @Test(
    "the last one counts",
    arguments: [
      ("London, no, Paris", "paris"), ("London, I mean Paris", "paris"),
      ("London no wait Paris", "paris"),
      ("London... no, Paris", "paris"), ("London, sorry, Paris", "paris"),
      ("London, make that Paris", "paris"),
    ])
  func last(_ text: String, _ answer: String) {
    #expect(Correction.lastWord(of: text) == answer)
  }

  @Test(
    "nothing is taken back",
    arguments: ["Paris", "No Doubt", "", "a, b, c, no, d", "London, no,", "Dr. No, the film"])
  func none(_ text: String) {
    #expect(Correction.lastWord(of: text) == nil)
  }

  @Test("a text longer than anyone types is left as it is")
  func long() {
    #expect(Correction.lastWord(of: String(repeating: "x", count: 600) + ", no, Paris") == nil)
  }
}
