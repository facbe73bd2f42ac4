import QuizCore
import Testing

@testable import QuizTournament

struct BergerTableTests {
  @Test("the tables for 4 and 6 are those of the handbook")
  func tables() {
    func round(_ count: Int, _ round: Int) -> [[Int]] {
      BergerTable.pairs(count, round: round).map { [$0.0 + 1, $0.1 + 1] }
    }
    #expect(
      (0..<3).map { round(4, $0) } == [
        [[1, 4], [2, 3]], [[4, 3], [1, 2]], [[2, 4], [3, 1]],
      ])
    #expect(round(6, 1) == [[6, 4], [5, 3], [1, 2]])
    #expect(BergerTable.pairs(1, round: 0).isEmpty)
    #expect([1, 2, 5, 6].map { BergerTable.rounds($0) } == [0, 1, 5, 5])
  }
}
