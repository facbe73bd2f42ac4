import Testing

@testable import QuizTournament

struct SwissTests {
  @Test("nobody meets anybody twice or has two byes, and seats stay in balance")
  func laws() throws {
    for count in 2...64 {
      let played = try Simulation.play(
        Swiss(rounds: count < 12 || count % 16 == 0 ? 5 : 2), count: count)
      let matches = played.situation.played
      #expect(Set(matches.map { $0.meeting.seats.sorted() }).count == matches.count)
      for entrant in played.situation.entrants {
        #expect(played.rounds.count { $0.byes.contains(entrant) } <= 1)
        let first = matches.count { $0.meeting.seats.first == entrant }
        let second = matches.count { $0.meeting.seats.last == entrant }
        #expect(abs(first - second) <= 3)
      }
    }
  }

  @Test("as many rounds as find one winner, and never more than opponents")
  func rounds() {
    #expect([2, 3, 4, 5, 8, 9, 64].map { Swiss().roundsInAll($0) } == [1, 2, 2, 3, 3, 4, 6])
    #expect(Swiss(rounds: 9).roundsInAll(6) == 5)
    #expect(Swiss(rounds: 9).roundsInAll(7) == 7)
  }

  @Test("without seats pairs are those of the same state with seats in round 1")
  func seatless() throws {
    var field = SmallCase.field("3 W Z / Z / Z / Z")
    field.roundsDone = 0
    for index in field.players.indices { field.players[index].records = [] }
    field.initialSeat = nil
    #expect(SmallCase.text(try SwissPairing.next(of: field)) == "1-3 2-4")
  }

  @Test("those who may not meet do not meet")
  func forbidden() throws {
    var swiss = Swiss(rounds: 3)
    swiss.forbidden = [[1, 5], [2, 6]]
    let played = try Simulation.play(swiss, count: 8)
    #expect(played.rounds.count == 3)
    for match in played.situation.played {
      #expect(!match.meeting.isBetween(1, 5) && !match.meeting.isBetween(2, 6))
    }
  }
}
