import QuizCore

@testable import QuizTournament

/// Plays a format to its end with chance results.
enum Simulation {
  struct Played {
    var rounds: [RoundPlan] = []
    var situation: Situation
  }

  static func play(
    _ format: some Format, count: Int, seed: UInt64 = 1, favourites: Bool = false
  ) throws -> Played {
    try play(
      format, enrolments: (1...count).map { Enrolment(Entrant($0)) }, seed: seed,
      favourites: favourites)
  }

  static func play(
    _ format: some Format, enrolments: [Enrolment], seed: UInt64 = 1, favourites: Bool = false,
    voids: Bool = false
  ) throws -> Played {
    var chance = TestChance(seed: seed)
    var played = Played(situation: Situation(enrolments: enrolments))
    while let round = try played.situation.next(in: format), played.rounds.count < 1000 {
      played.rounds.append(round)
      for meeting in round.meetings {
        var points = meeting.seats.map { entrant in
          favourites ? Points(1000 - entrant.number) : Points(chance.below(30))
        }
        if format.needsWinner, points.count == 2, points[0] == points[1] { points[0] += 1 }
        let isVoid = voids && chance.below(6) == 0
        played.situation.played.append(
          PlayedMatch(meeting, isVoid ? .void : MatchResult(points)))
      }
    }
    return played
  }
}
