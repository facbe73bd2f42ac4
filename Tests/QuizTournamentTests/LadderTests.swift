import Testing

@testable import QuizTournament

struct LadderTests {
  @Test("who beats the one above takes that rung")
  func climb() throws {
    var situation = Situation(enrolments: [1, 2, 3].map { Enrolment($0) })
    situation.played = [
      PlayedMatch(Meeting(round: 1, seats: [1, 2], label: "r1-1"), .init([0, 1])),
      PlayedMatch(Meeting(round: 2, seats: [1, 3], label: "r2-1"), .init([1, 0])),
    ]
    #expect(Ladder().order(situation) == [[2], [1], [3]])
  }

  @Test("nobody sits out twice running")
  func byes() throws {
    for count in 3...64 {
      let rounds = try Simulation.play(Ladder(), count: count, favourites: true).rounds
      #expect(rounds.count == count)
      for (one, two) in zip(rounds, rounds.dropFirst()) {
        #expect(Set(one.byes).isDisjoint(with: two.byes))
      }
    }
  }
}
