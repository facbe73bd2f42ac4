import QuizTournament
import Testing

@Suite("seats")
struct SeatTests {
  @Test("the one across the table is the other")
  func other() {
    #expect(Seat.one.other == .two && Seat.two.other == .one)
  }
}
