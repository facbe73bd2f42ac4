import Testing

@testable import QuizTournament

struct OpenRoundsTests {
  @Test("everyone plays in every round, which is one match")
  func rounds() throws {
    for count in 2...64 {
      let played = try Simulation.play(OpenRounds(rounds: 3), count: count)
      #expect(played.rounds.map(\.meetings.count) == [1, 1, 1])
      #expect(played.rounds.allSatisfy { $0.meetings[0].seats == (1...count).map { Entrant($0) } })
    }
  }
}
