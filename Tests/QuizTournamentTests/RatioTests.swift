import QuizCore
import Testing

@testable import QuizTournament

struct RatioTests {
  @Test("quotients are compared exactly, and nothing divided by nothing is 0")
  func compared() {
    #expect(Ratio(1, 3) < Ratio(334, 1000))
    #expect(Ratio(1, 3) > Ratio(333, 1000))
    #expect(Ratio(2, 4) == Ratio(1, 2))
    #expect(Ratio(0, 0) == .zero && Ratio(5, 0) == .zero)
    #expect(Ratio(Int.max, 2) > Ratio(Int.max, 3))
  }
}
