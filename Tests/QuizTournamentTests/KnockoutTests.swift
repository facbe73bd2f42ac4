import QuizCore
import Testing

@testable import QuizTournament

struct KnockoutTests {
  @Test("all but one lose once, the best two meet in the final, byes go to the best seeds")
  func laws() throws {
    for count in 2...64 {
      let played = try Simulation.play(Knockout(), count: count, favourites: true)
      let matches = played.situation.played
      #expect(matches.count == count - 1)
      #expect(matches.last?.meeting.seats.sorted() == [1, 2])
      #expect(matches.last?.meeting.label == "final")
      let byes = played.rounds[0].byes
      #expect(byes == (0..<byes.count).map { Entrant($0 + 1) })
      #expect(byes.count == Bracket.size(count) - count)
      #expect(Knockout().order(played.situation)?.first == [1])
      #expect(Knockout().order(played.situation)?.joined().count == count)
    }
  }

  @Test("with chance results seeds 1 and 2 meet in no round before the final")
  func halves() throws {
    for seed in 1...60 {
      let played = try Simulation.play(Knockout(), count: 13, seed: UInt64(seed))
      for match in played.situation.played where match.meeting.isBetween(1, 2) {
        #expect(match.meeting.label == "final")
      }
    }
  }

  @Test("the losers of the semi-finals may play for the third place")
  func third() throws {
    let played = try Simulation.play(Knockout(thirdPlace: true), count: 8, favourites: true)
    #expect(played.situation.played.count == 8)
    #expect(Knockout(thirdPlace: true).order(played.situation)?.prefix(4) == [[1], [2], [3], [4]])
  }

  @Test("a draw is played again with the seats changed, and in the end the better seed goes on")
  func draws() throws {
    var situation = Situation(enrolments: [1, 2].map { Enrolment($0) })
    var names: [String] = []
    while let round = try situation.next(in: Knockout()) {
      names += round.meetings.map { "\($0.name) \($0.seats)" }
      situation.played += round.meetings.map { PlayedMatch($0, MatchResult([5, 5])) }
    }
    #expect(names == ["final [1, 2]", "final-again1 [2, 1]", "final-again2 [1, 2]"])
    #expect(Knockout().order(situation) == [[1], [2]])
  }

  @Test("who has withdrawn lets the opponent through")
  func withdrawal() throws {
    var enrolments = (1...4).map { Enrolment(Entrant($0)) }
    enrolments[0].until = 1
    let played = try Simulation.play(Knockout(), enrolments: enrolments, favourites: true)
    #expect(played.situation.played.count == 2)
    #expect(Knockout().order(played.situation)?.first == [2])
  }
}
