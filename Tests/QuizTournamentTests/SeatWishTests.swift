import QuizCore
import Testing

@testable import QuizTournament

struct SeatWishTests {
  private func wish(_ seats: [Int]) -> SeatWish {
    SeatWish(seats: seats.map { $0 == 1 ? .one : .two })
  }

  @Test("the wish follows the difference of seats and the last two")
  func strengths() {
    #expect(wish([]).strength == .none && wish([]).seat == nil)
    #expect(wish([1, 2]).strength == .mild && wish([1, 2]).seat == .one)
    #expect(wish([1]).strength == .strong && wish([1]).seat == .two)
    #expect(wish([1, 2, 2]).strength == .absolute && wish([1, 2, 2]).seat == .one)
    #expect(wish([1, 2, 1, 1, 1]).imbalance == 3)
    #expect(wish([1, 1, 1, 1, 2, 2]).seat == .two)
  }
}
