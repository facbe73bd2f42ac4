import QuizCore
import Testing

@testable import QuizTournament

@Suite("Those who never met") struct AcrossPoolsTests {
  /// Plays a tournament of two phases; `points` gives what an entrant scores in a match.
  private func run(
    entrants: Int, pools: Int, second: PhasePlan, points: (Entrant) -> Int
  ) throws -> TournamentRun {
    var run = try TournamentRun(
      TournamentPlan(
        entrants: entrants,
        phases: [
          PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: pools)), second,
        ]))
    while let match = run.due.first {
      try run.record(
        MatchResult(match.meeting.seats.map { Points(points($0)) }), for: match.name)
    }
    return run
  }

  private func members(_ run: TournamentRun) -> [Entrant] { run.tables(phase: 2)[0].entrants }

  /// Pools 1 6 7, 2 5 8 and 3 4 9; in each the lower number wins. Of those who came second, 5 scored
  /// most, so the fourth place is his, although pool 1 is listed first.
  @Test("the last place goes to whoever did best among those of the same rank")
  func wildCard() throws {
    let run = try run(
      entrants: 9, pools: 3,
      second: PhasePlan(name: "Final", format: RoundRobin(), intake: .best(4)),
      points: { $0 == 5 ? 90 : $0.number < 4 ? 100 - $0.number : 50 - $0.number })
    #expect(members(run) == [1, 2, 3, 5])
  }

  /// Pools of four (1 4 5 8 and 9 last) and of three: 1 4 5 8 9 and 2 3 6 7 with nine in two pools.
  /// Three wins of four are less than three of three, whatever was scored.
  @Test("match points count for each match where pools differ in size")
  func unequalPools() throws {
    var plan = TournamentPlan(
      entrants: 5,
      phases: [
        PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(name: "Final", format: RoundRobin(), intake: .best(3)),
      ])
    plan.seed = 1
    var run = try TournamentRun(plan)
    // Pool 1 is 1 4 5, pool 2 is 2 3. In pool 1 everybody wins once: points decide 4, 1, 5.
    let points: [Set<Entrant>: [Entrant: Int]] = [
      [1, 4]: [1: 500, 4: 300], [4, 5]: [4: 900, 5: 10], [1, 5]: [1: 100, 5: 200],
      [2, 3]: [2: 20, 3: 10],
    ]
    while run.tables(phase: 2).isEmpty, let match = run.due.first {
      let scores = points[Set(match.meeting.seats)] ?? [:]
      try run.record(
        MatchResult(match.meeting.seats.map { Points(scores[$0] ?? 0) }), for: match.name)
    }
    // First of the pools: 4 won one of two, 2 won one of one. Second: 1 won one of two, 3 none.
    #expect(members(run) == [2, 4, 1])
  }

  /// Pools 1 4 5 8 and 2 3 6 7. Of those who came second 3 scored more than 4, and would be third
  /// seed, which gives 1 against 4 of his own pool.
  @Test("the first matches of a bracket are between different pools")
  func apart() throws {
    let run = try run(
      entrants: 8, pools: 2,
      second: PhasePlan(name: "Finals", format: Knockout(), intake: .best(4)),
      points: { 1000 - $0.number })
    #expect(members(run) == [1, 2, 4, 3])
    let first = run.matches(phase: 2)[0].filter { $0.meeting.label.hasPrefix("w1") }
    #expect(first.map { Set($0.meeting.seats) } == [[1, 3], [2, 4]])
  }

  /// Three pools of three and a bracket of six, in which seeds 3 and 6, and 4 and 5, meet first.
  @Test("three pools are kept apart too")
  func threePools() throws {
    for seed in 0..<6 {
      var chance = Chance(seed: UInt64(seed))
      let scores = chance.order(20)
      let run = try run(
        entrants: 9, pools: 3,
        second: PhasePlan(name: "Finals", format: Knockout(), intake: .best(6)),
        points: { scores[$0.number] })
      let pools = run.tables(phase: 1).map { Set($0.entrants) }
      for match in run.matches(phase: 2)[0] where match.meeting.label.hasPrefix("w1") {
        #expect(!pools.contains { $0.isSuperset(of: match.meeting.seats) })
      }
    }
  }
}
