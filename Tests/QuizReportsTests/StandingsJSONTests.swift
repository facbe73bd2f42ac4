import FoundationEssentials
import QuizReports
import QuizTournament
import TestKit
import Testing

struct StandingsJSONTests {
  struct Written: Decodable {
    let tournament: String
    let regulationTossupCount: Int
    let phases: [Phase]
    let cumulative: Cumulative
    let matches: [Match]
  }
  struct Match: Decodable {
    let round: Int
    let result: String
  }
  struct Phase: Decodable {
    let phase: String
    let pools: [Pool]
    let players: [Player]
  }
  struct Pool: Decodable {
    let pool: String
    let teams: [Team]
  }
  struct Cumulative: Decodable {
    let teams: [Team]
    let players: [Player]
  }
  struct Team: Decodable {
    let rank, team: String
    let wins, losses, ties: Int
    let pct, ppRegTuh, ppX, tuhTotal, tuhRegulation, totalPoints: Double
    let answerCounts: [String: Int]
    let bonusPoints, bonusesHeard, ppb, lightning, bouncebackPoints: Double

    var names: [String] { [rank, team, "\(wins)-\(losses)-\(ties)"] }
    var numbers: [Double] {
      [
        pct, ppRegTuh, ppX, tuhTotal, tuhRegulation, totalPoints, bonusPoints, bonusesHeard, ppb,
        lightning, bouncebackPoints,
      ]
    }
  }
  struct Player: Decodable {
    let rank: String
    let rankTie: Bool
    let player, team: String
    let gp, tuh, pptuh: Double
    let answerCounts: [String: Int]

    var names: [String] { [rank, "\(rankTie)", player, team] }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Files.bytes(Shared.path("standings/" + name))
  }

  @Test(
    "a tournament gives the standings that another program computed, to a billionth",
    .enabled(if: Needs.shared("standings/test.qbj")))
  func reference() throws {
    let text = try StandingsJSON.text(of: Report(QBJReader.read(bytes("test.qbj"))))
    let found = try JSONDecoder().decode(Written.self, from: Data(text.utf8))
    let expected = try JSONDecoder().decode(
      Written.self, from: Data(bytes("test_expected.json")))
    #expect(found.tournament == expected.tournament)
    #expect(found.regulationTossupCount == expected.regulationTossupCount)
    #expect(found.phases.map(\.phase) == expected.phases.map(\.phase))
    for (phase, other) in zip(found.phases, expected.phases) {
      #expect(phase.pools.map(\.pool) == other.pools.map(\.pool))
      compare(phase.pools.flatMap(\.teams), other.pools.flatMap(\.teams))
      compare(phase.players, other.players)
    }
    #expect(found.matches.map(\.round) == expected.matches.map(\.round))
    #expect(found.matches.map(\.result) == expected.matches.map(\.result))
    compare(found.cumulative.teams, expected.cumulative.teams)
    compare(found.cumulative.players, expected.cumulative.players)
  }

  struct Swiss: Decodable {
    struct Phase: Decodable { let pools: [Pool] }
    struct Pool: Decodable { let teams: [Numbers] }
    struct Numbers: Decodable {
      let number: Int?
      let points, sb, buchholz, median: Double
      var all: [Double] { [points, sb, buchholz, median] }
    }
    let phases: [Phase]
  }

  @Test(
    "the tie-breaks of Swiss files are those that another program computed",
    .enabled(if: Needs.shared("swiss/tiebreaks.json")))
  func swiss() throws {
    let expected = try JSONDecoder().decode(
      [String: [String: Swiss.Numbers]].self,
      from: Data(Files.bytes(Shared.path("swiss/tiebreaks.json"))))
    #expect(expected.count == 6)
    for (name, players) in expected {
      let document = try TRFReader.read(Files.text(Shared.path("swiss/" + name)))
      let text = try StandingsJSON.text(of: Report(document))
      let found = try JSONDecoder().decode(Swiss.self, from: Data(text.utf8)).phases[0].pools[0]
      #expect(found.teams.count == players.count)
      for team in found.teams {
        let other = try #require(players["\(team.number ?? 0)"])
        #expect(zip(team.all, other.all).allSatisfy { abs($0 - $1) < 1e-9 }, "\(name)")
      }
    }
  }

  private func compare(_ found: [Team], _ expected: [Team]) {
    #expect(found.map(\.names) == expected.map(\.names))
    for (one, two) in zip(found, expected) {
      #expect(one.answerCounts == two.answerCounts)
      #expect(zip(one.numbers, two.numbers).allSatisfy { abs($0.0 - $0.1) < 1e-9 }, "\(one.team)")
    }
  }

  private func compare(_ found: [Player], _ expected: [Player]) {
    #expect(found.map(\.names) == expected.map(\.names))
    for (one, two) in zip(found, expected) {
      #expect(one.answerCounts.filter { $0.value > 0 } == two.answerCounts.filter { $0.value > 0 })
      #expect(
        abs(one.gp - two.gp) < 1e-9 && one.tuh == two.tuh && abs(one.pptuh - two.pptuh) < 1e-9)
    }
  }
}
