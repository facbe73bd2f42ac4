import Testing

@testable import QuizTournament

struct DoubleEliminationTests {
  @Test("everyone but the winner loses twice, and the winner at most once")
  func laws() throws {
    for count in 2...64 {
      let played = try Simulation.play(DoubleElimination(), count: count, seed: UInt64(count))
      let matches = played.situation.counted
      let order = try #require(DoubleElimination().order(played.situation))
      let winner = try #require(order.first?.first)
      #expect(order.first?.count == 1)
      for entrant in played.situation.entrants {
        let losses = matches.count { $0.loser == entrant }
        #expect(entrant == winner ? losses <= 1 : losses == 2)
      }
      #expect((2 * count - 2...2 * count - 1).contains(matches.count))
      #expect(order.joined().count == count)
    }
  }

  @Test("the final is played a second time only if the winner of the upper bracket loses it")
  func finalReturn() throws {
    let calm = try Simulation.play(DoubleElimination(), count: 8, favourites: true)
    #expect(calm.situation.played.last?.meeting.label == "final")
    #expect(calm.situation.played.count == 14)
    #expect(DoubleElimination().order(calm.situation)?.prefix(3) == [[1], [2], [3]])
  }
}
