import QuizCore
import QuizTournament

@testable import QuizReports

/// Whole tournaments, played by chance.
struct SampleEvent {
  static let hostile = [
    "Plain", "<script>alert(1)</script>", "=1+2", "Pipe | and `tick`", "\u{1B}[31mRed",
    "Comma, \"quote\"", "Line\nbreak", "\u{202E}backwards", "{\"$ref\": \"team-1\"}", "Ünï 日本",
    "", "-5", "team-1", "@sum", String(repeating: "long ", count: 20), "\u{0}zero",
  ]

  let names: [String]
  let players: [[String]]
  private(set) var run: TournamentRun
  private var chance: Chance

  init(seed: UInt64, teams: Int = 8, phases: [PhasePlan]? = nil) throws {
    var chance = Chance(seed: seed)
    let order = chance.order(SampleEvent.hostile.count)
    names = (0..<teams).map { index in
      let name = SampleEvent.hostile[order[index % order.count]]
      return index < order.count ? name : "\(name) \(index)"
    }
    players = (0..<teams).map { team in (0..<(team % 3)).map { "Player \($0) of <\(team)>" } }
    self.chance = chance
    var plan = TournamentPlan(
      entrants: teams,
      phases: phases ?? [
        PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(
          name: "Brackets", format: RoundRobin(), intake: .ranks([1...2, 3...4]), carriesOver: true,
          chain: [.matchPoints, .points], playsOff: true),
        PhasePlan(name: "Finals", format: Knockout(thirdPlace: true), intake: .best(4)),
      ])
    plan.seed = seed
    run = try TournamentRun(plan)
    while let match = run.due.first { try run.record(result(match), for: match.name) }
  }

  var report: Report {
    Report(run, title: "Sample <cup>", names: names, players: players, tossups: 20)
  }

  private mutating func result(_ match: DueMatch) -> MatchResult {
    let seats = match.meeting.seats
    switch chance.below(12) {
    case 0: return .forfeit(absent: [chance.below(seats.count)], seats: seats.count)
    case 1: return .forfeit(absent: Array(seats.indices), seats: seats.count)
    case 2: return .void
    case 3: return MatchResult(seats.map { _ in 150 }, decider: chance.below(seats.count))
    default: return played(seats)
    }
  }

  private mutating func played(_ seats: [Entrant]) -> MatchResult {
    let values = [Points(15), Points(10), Points(thousandths: 3_333), Points(-5)]
    let sides = seats.map { entrant in
      let names = players[entrant.number - 1] + ["Guest"]
      return Scoresheet.Side(
        players: names.map { name in
          .init(
            name: name, tossupsHeard: 5 + chance.below(16),
            answers: values.map { .init(value: $0, number: chance.below(4)) })
        },
        bouncebackPoints: chance.below(4) == 0 ? 10 : 0,
        lightningPoints: chance.below(4) == 0 ? Points(thousandths: 12_500) : 0,
        tossupsWithoutBonus: chance.below(2), overtimePoints: chance.below(4) == 0 ? 10 : 0)
    }
    let points = sides.map { side in
      side.answers.reduce(Points(10 * chance.below(20))) { $0 + $1.value * $1.number }
    }
    return MatchResult(
      points,
      sheet: Scoresheet(tossupsRead: 20, overtimeTossups: chance.below(2), sides: sides))
  }
}
