import QuizCore
import QuizReports
import QuizTournament

/// A tournament of the size of a national championship: 272 teams, 1,324 players, 1,510 matches.
enum BigEvent {
  static let teams = 272
  static let players = 1_324
  static let matches = 1_510

  static func tournament(seed: UInt64) -> QBJTournament {
    var chance = Chance(seed: seed)
    let rosters = (0..<teams).map { team in
      (0..<(players / teams + (team < players % teams ? 1 : 0))).map { "Player \($0) of \(team)" }
    }
    var played: [PlayedMatch] = []
    var round = 0
    while played.count < matches {
      round += 1
      let order = chance.order(teams)
      for board in 0..<min(teams / 2, matches - played.count) {
        let seats = [order[2 * board], order[2 * board + 1]]
        let sides = seats.map { side(rosters[$0], &chance) }
        let points = sides.map { side in
          side.answers.reduce(Points(10 * chance.below(20))) { $0 + $1.value * $1.number }
        }
        let meeting = Meeting(
          round: round, seats: seats.map { Entrant($0 + 1) }, label: "r\(round)-\(board + 1)")
        played.append(
          PlayedMatch(
            meeting, MatchResult(points, sheet: Scoresheet(tossupsRead: 20, sides: sides))))
      }
    }
    let everyone = (1...teams).map { Entrant($0) }
    return QBJTournament(
      name: "Big", regulationTossups: 20,
      teams: rosters.enumerated().map { .init(name: "Team \($0)", players: $1) },
      phases: [
        .init(name: "All", pools: [.init(name: "All", teams: everyone)], matches: played)
      ])
  }

  private static func side(_ roster: [String], _ chance: inout Chance) -> Scoresheet.Side {
    Scoresheet.Side(
      players: roster.map { name in
        Scoresheet.Player(
          name: name, tossupsHeard: 20,
          answers: [15, 10, -5].map { .init(value: $0, number: chance.below(3)) })
      })
  }
}
