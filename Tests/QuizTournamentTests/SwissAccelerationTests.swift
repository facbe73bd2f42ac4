import Testing

@testable import QuizTournament

@Suite("Accelerated pairing") struct SwissAccelerationTests {
  /// Nine rounds: five are accelerated, the first three of them by a win.
  @Test("the better half has a win's worth, then a draw's, then nothing")
  func nineRounds() {
    func points(_ place: Int, of count: Int) -> [Int] {
      SwissAcceleration.baku.points(place: place, of: count, rounds: 9, worth: SwissPoints())
    }
    #expect(points(0, of: 10) == [10, 10, 10, 5, 5])
    #expect(points(4, of: 10) == [10, 10, 10, 5, 5])
    #expect(points(5, of: 10) == [])
    #expect(points(5, of: 11) == [10, 10, 10, 5, 5])
    #expect(SwissAcceleration.none.points(place: 0, of: 10, rounds: 9, worth: .init()) == [])
  }

  /// Without acceleration the first seed meets the fifth of eight.
  @Test("the first round is paired within the halves")
  func firstRound() throws {
    var swiss = Swiss(rounds: 5)
    let situation = Situation(enrolments: (1...8).map { Enrolment(Entrant($0)) })
    let plain = try #require(try swiss.next(situation))
    swiss.acceleration = .baku
    let fast = try #require(try swiss.next(situation))
    #expect(plain.meetings.map { Set($0.seats) } == [[1, 5], [2, 6], [3, 7], [4, 8]])
    #expect(fast.meetings.map { Set($0.seats) } == [[1, 3], [2, 4], [5, 7], [6, 8]])
  }
}
