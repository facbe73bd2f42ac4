import QuizCore
import Testing

@testable import QuizTournament

struct MatchResultTests {
  @Test("points decide, then the deciding question, and forfeits before both")
  func winner() {
    #expect(MatchResult([10, 5]).winner == 0)
    #expect(MatchResult([5, 5]).winner == nil)
    #expect(MatchResult([5, 5], decider: 1).winner == 1)
    #expect(MatchResult.forfeit(absent: [0]).winner == 1)
    #expect(MatchResult.forfeit(absent: [0, 1]).winner == nil)
    #expect(MatchResult.void.winner == nil)
  }
}
