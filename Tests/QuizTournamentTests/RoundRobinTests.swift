import Testing

@testable import QuizTournament

struct RoundRobinTests {
  private func seatBalance(_ entrant: Entrant, _ played: [PlayedMatch]) -> Int {
    played.reduce(0) { sum, match in
      match.meeting.seats.first == entrant
        ? sum + 1 : match.meeting.seats.contains(entrant) ? sum - 1 : sum
    }
  }

  @Test("every pair meets exactly once, seats differ by one at most, byes are shared")
  func single() throws {
    for count in 2...64 {
      let played = try Simulation.play(RoundRobin(), count: count)
      let matches = played.situation.played
      #expect(Set(matches.map { $0.meeting.seats.sorted() }).count == count * (count - 1) / 2)
      #expect(matches.count == count * (count - 1) / 2)
      #expect(played.rounds.count == (count % 2 == 0 ? count - 1 : count))
      for entrant in played.situation.entrants {
        #expect(abs(seatBalance(entrant, matches)) <= 1)
        #expect(played.rounds.count { $0.byes.contains(entrant) } == count % 2)
      }
    }
  }

  @Test("in a double round robin every pair meets twice, once from each seat")
  func double() throws {
    for count in 2...64 {
      let played = try Simulation.play(DoubleRoundRobin(), count: count)
      let matches = played.situation.played
      #expect(Set(matches.map(\.meeting.seats)).count == count * (count - 1))
      #expect(matches.count == count * (count - 1))
    }
  }

  @Test("who comes late still meets everyone, and who has left meets nobody")
  func late() throws {
    for count in 3...16 {
      var enrolments = (1...count).map { Enrolment(Entrant($0)) }
      enrolments[count - 1].from = 3
      enrolments[0].until = 2
      let played = try Simulation.play(RoundRobin(), enrolments: enrolments)
      let stayers = played.situation.entrants.dropFirst()
      let matches = played.situation.played
      for one in stayers {
        for two in stayers where one < two {
          #expect(matches.count { $0.meeting.isBetween(one, two) } == 1)
        }
      }
      #expect(matches.count { $0.meeting.seats.contains(1) } <= 2)
    }
  }

  @Test("matches carried over from an earlier phase are not played again")
  func carried() throws {
    var situation = Situation(enrolments: [1, 2, 3, 4].map { Enrolment($0) })
    situation.carried = [
      PlayedMatch(Meeting(round: 1, seats: [1, 2], label: "r1-1"), .init([1, 0])),
      PlayedMatch(Meeting(round: 1, seats: [3, 4], label: "r1-2"), .init([1, 0])),
    ]
    var met: [[Entrant]] = []
    while let round = try situation.next(in: RoundRobin()) {
      met += round.meetings.map { $0.seats.sorted() }
      situation.played += round.meetings.map { PlayedMatch($0, .init([1, 0])) }
    }
    #expect(Set(met) == [[1, 3], [1, 4], [2, 3], [2, 4]])
    #expect(met.count == 4)
    #expect(situation.roundsDone == 2)
  }
}
