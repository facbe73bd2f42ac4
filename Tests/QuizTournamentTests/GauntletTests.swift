import Testing

@testable import QuizTournament

struct GauntletTests {
  @Test("each head meets each of the others once, and nobody else meets", arguments: 1...3)
  func laws(heads: Int) throws {
    for count in 2...64 where count > heads {
      let played = try Simulation.play(Gauntlet(heads: heads), count: count)
      let pairs = played.situation.played.map { $0.meeting.seats.sorted() }
      #expect(Set(pairs).count == pairs.count)
      #expect(pairs.count == heads * (count - heads))
      #expect(pairs.allSatisfy { $0[0].number <= heads && $0[1].number > heads })
      #expect(played.rounds.count == max(heads, count - heads))
    }
  }
}
