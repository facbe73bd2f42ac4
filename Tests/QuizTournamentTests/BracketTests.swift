import QuizCore
import Testing

@testable import QuizTournament

struct BracketTests {
  @Test("the lines of a bracket of eight keep the best apart longest")
  func lines() {
    #expect(Bracket.lines(8).map { $0 + 1 } == [1, 8, 4, 5, 2, 7, 3, 6])
    #expect([2, 3, 4, 5, 64].map { Bracket.size($0) } == [2, 4, 4, 8, 64])
  }
}
