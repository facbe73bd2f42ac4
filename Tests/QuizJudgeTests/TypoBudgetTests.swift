import Testing

@testable import QuizJudge

@Suite("what an answer forgives")
struct TypoBudgetTests {
  @Test(
    "the longer the answer, the more half letters",
    arguments: [
      (0, 0), (4, 0), (5, 2), (6, 3), (9, 3), (10, 5), (16, 6), (24, 8), (30, 9), (1000, 16),
    ])
  func standard(_ letters: Int, _ total: Int) {
    #expect(TypoBudget(letters: letters, strictness: .standard).total == total)
  }

  @Test("strictness stretches or shrinks the answer")
  func strictness() {
    #expect(TypoBudget(letters: 1000, strictness: .exact).total == 0)
    #expect(TypoBudget(letters: 10, strictness: Strictness(14)).total == 2)
    #expect(TypoBudget(letters: 10, strictness: Strictness(3)).total == 6)
  }

  @Test("a short word forgives nothing, however long the answer")
  func words() {
    #expect(TypoBudget.cap(word: 3) == 0 && TypoBudget.cap(word: 4) == 3)
    #expect(TypoBudget.cap(word: 8) == 4 && TypoBudget.cap(word: 20) == 6)
  }
}
