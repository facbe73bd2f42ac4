import QuizCore
import Testing

@testable import QuizTournament

@Suite("The schedule before anything is played") struct ScheduleTests {
  private static let plans: [(String, [PhasePlan])] = [
    ("round robin", [PhasePlan(name: "A", format: RoundRobin(cycles: 2))]),
    ("double", [PhasePlan(name: "A", format: DoubleRoundRobin())]),
    ("gauntlet", [PhasePlan(name: "A", format: Gauntlet(heads: 2))]),
    ("open", [PhasePlan(name: "A", format: OpenRounds(rounds: 3))]),
    ("swiss", [PhasePlan(name: "A", format: Swiss())]),
    ("ladder", [PhasePlan(name: "A", format: Ladder())]),
    ("knockout", [PhasePlan(name: "A", format: Knockout(thirdPlace: true))]),
    ("double elimination", [PhasePlan(name: "A", format: DoubleElimination())]),
    (
      "pools, then pools by rank, then a bracket",
      [
        PhasePlan(name: "A", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(name: "B", format: RoundRobin(), intake: .ranks([1...2, 3...4])),
        PhasePlan(name: "C", format: Knockout(), intake: .best(3)),
      ]
    ),
    (
      "carried over",
      [
        PhasePlan(name: "A", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(name: "B", format: RoundRobin(), intake: .best(4), carriesOver: true),
      ]
    ),
  ]

  private typealias Told = (match: Schedule.Match, phase: Int, pool: Int)

  private func told(_ schedule: Schedule) -> [String: Told] {
    var told: [String: Told] = [:]
    for (phase, item) in schedule.phases.enumerated() {
      for pool in item.pools {
        for match in pool.rounds.flatMap(\.matches) {
          #expect(told[match.name] == nil)
          told[match.name] = (match, phase + 1, pool.number)
        }
      }
    }
    return told
  }

  /// Plays all of a plan and compares what it said with what came, seat by seat.
  private func check(_ plan: TournamentPlan, seed: UInt64) throws {
    let schedule = try Schedule(plan)
    var run = try TournamentRun(plan)
    var chance = Chance(seed: seed)
    var winners: [String: (winner: Entrant?, loser: Entrant?)] = [:]
    let told = told(schedule)
    var played: Set<String> = []
    while let due = run.due.first {
      let entry = told[due.name]
      if let entry {
        played.insert(due.name)
        let members = run.tables(phase: entry.phase)[entry.pool - 1].entrants
        let seats = entry.match.seats.map { side -> Entrant? in
          switch side {
          case .entrant(let entrant): entrant
          case .place(let place): members[place - 1]
          case .winner(let name): winners[name]?.winner
          case .loser(let name): winners[name]?.loser
          }
        }
        #expect(Set(seats) == Set(due.meeting.seats.map { $0 }), "\(due.name)")
      } else {
        let pool = schedule.phases[due.phase - 1].pools[due.pool - 1]
        #expect(pool.later?.contains(due.meeting.round) ?? false, "\(due.name) was not announced")
      }
      let order = chance.order(due.meeting.seats.count)
      let result = MatchResult(order.map { Points($0) })
      let match = PlayedMatch(due.meeting, result)
      winners[due.name] = (match.winner, match.loser)
      try run.record(result, for: due.name)
    }
    for (name, entry) in told where !entry.match.isConditional {
      #expect(played.contains(name), "\(name) was never played")
    }
  }

  @Test("is what is played", arguments: plans.indices)
  func truthful(index: Int) throws {
    let (name, phases) = Self.plans[index]
    for count in [8, 4, 5, 7, 11, 16] where count >= 8 || phases.count == 1 {
      var plan = TournamentPlan(entrants: count, phases: phases)
      plan.seed = UInt64(count)
      try check(plan, seed: UInt64(index * 100 + count))
    }
    #expect(!name.isEmpty)
  }

  @Test("a bracket says who meets whom before anybody has won, and whose bye it is")
  func bracket() throws {
    let plan = TournamentPlan(entrants: 3, phases: [PhasePlan(name: "K", format: Knockout())])
    let pool = try Schedule(plan).phases[0].pools[0]
    #expect(
      pool.rounds == [
        .init(
          number: 1, matches: [.init(name: "p1-1-w1-2", seats: [.entrant(2), .entrant(3)])],
          byes: [.entrant(1)]),
        .init(
          number: 2,
          matches: [.init(name: "p1-1-final", seats: [.entrant(1), .winner("p1-1-w1-2")])], byes: []
        ),
      ])
  }

  @Test("a return match is announced as one that may not be needed")
  func conditional() throws {
    let plan = TournamentPlan(
      entrants: 4, phases: [PhasePlan(name: "D", format: DoubleElimination())])
    let matches = try Schedule(plan).phases[0].pools[0].rounds.flatMap(\.matches)
    #expect(matches.filter(\.isConditional).map(\.name) == ["p1-1-final-return"])
    #expect(matches.count == 7)
  }

  @Test("rounds that depend on results are counted")
  func later() throws {
    let plan = TournamentPlan(
      entrants: 10, phases: [PhasePlan(name: "S", format: Swiss(rounds: 6))])
    let pool = try Schedule(plan).phases[0].pools[0]
    #expect(pool.rounds.map(\.number) == [1])
    #expect(pool.later == 2...6)
  }

  @Test("who leaves between two phases is not counted in the next")
  func leaving() throws {
    var plan = TournamentPlan(
      entrants: 5,
      phases: [
        PhasePlan(name: "A", format: RoundRobin()), PhasePlan(name: "B", format: RoundRobin()),
      ])
    plan.withdrawals = [.init(2, phase: 1, afterRound: 2)]
    #expect(try Schedule(plan).phases[1].pools[0].members.count == 4)
  }
}
