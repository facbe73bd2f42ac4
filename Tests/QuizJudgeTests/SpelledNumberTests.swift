import Testing

@testable import QuizJudge

@Suite("numbers in words")
struct SpelledNumberTests {
  private func read(_ text: String) -> (Quantity, Int)? {
    SpelledNumber(text.split(separator: " ").map { Spelled.letters(String($0)) }).quantity
  }

  @Test(
    "fractions, decimals and dozens, with the words they take",
    arguments: [
      ("three point one four", 3.14, 4), ("a dozen", 12, 2), ("two dozen eggs", 24, 2),
      ("half", 0.5, 1),
      ("half a mile", 0.5, 2), ("three quarters", 0.75, 2), ("a third", 1.0 / 3, 2),
      ("third", 3, 1),
      ("two and a half", 2.5, 4), ("a hundred", 100, 2), ("one hundred and one", 101, 4),
    ] as [(String, Double, Int)])
  func values(_ text: String, _ value: Double, _ count: Int) throws {
    let (quantity, words) = try #require(read(text))
    #expect(quantity.value == value && words == count)
  }

  @Test("other words begin with no number", arguments: ["cat", "a five", "a cat", "and", ""])
  func none(_ text: String) {
    #expect(read(text) == nil)
  }
}
