import Testing

@testable import QuizCore

@Suite("Rulings") struct RulingTests {
  @Test(
    "a share of what is needed",
    arguments: [
      (3, 3, .right, 100, "3 of 3"), (4, 3, .right, 100, "4 of 3"), (1, 3, .partial, 33, "1 of 3"),
      (0, 3, .wrong, 0, "0 of 3"), (-1, 3, .wrong, 0, "-1 of 3"),
    ] as [(Int, Int, Outcome, Int, String)])
  func share(hits: Int, needed: Int, outcome: Outcome, percent: Int, reason: String) {
    #expect(
      Ruling.share(hits, of: needed) == Ruling(outcome, percent: percent, reason: reason))
  }
}
