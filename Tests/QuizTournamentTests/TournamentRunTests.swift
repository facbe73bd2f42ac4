import QuizCore
import Testing

@testable import QuizTournament

struct TournamentRunTests {
  /// The better seed always wins.
  private func play(_ plan: TournamentPlan, backwards: Bool = false) throws -> (
    TournamentRun, [String]
  ) {
    var run = try TournamentRun(plan)
    var names: [String] = []
    while let match = backwards ? run.due.last : run.due.first {
      names.append(match.name)
      try run.record(
        MatchResult(match.meeting.seats.map { Points(1000 - $0.number) }), for: match.name)
    }
    return (run, names)
  }

  private var poolsThenKnockout: TournamentPlan {
    TournamentPlan(
      entrants: 8,
      phases: [
        PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(name: "Finals", format: Knockout(), intake: .best(4)),
      ])
  }

  @Test("two pools and a knockout of four: 12 matches, then semi-finals and final")
  func poolsAndKnockout() throws {
    let (run, names) = try play(poolsThenKnockout)
    #expect(run.isOver)
    #expect(names.count == 15)
    #expect(Set(names).count == 15)
    #expect(names.last == "p2-1-final")
    #expect(
      run.matches(phase: 1)[0].flatMap(\.meeting.seats).allSatisfy { [1, 4, 5, 8].contains($0) })
    #expect(run.order.prefix(3) == [[1], [2], [4, 3]])
    #expect(run.order.joined().count == 8)
  }

  /// The semi-finals are 1-3 and 2-4; those who lose them are level.
  @Test("a bracket ranks by itself, not by the chain")
  func bracketStandings() throws {
    let (run, _) = try play(poolsThenKnockout)
    let rows = run.standings(phase: 2)[0].rows
    #expect(rows.map(\.shown) == ["1", "2", "3=", "3="])
    #expect(rows.map(\.decidedBy) == ["knockout", "knockout", "knockout", nil])
  }

  @Test("who has left a ladder is ranked last")
  func goneFromLadder() throws {
    var plan = TournamentPlan(entrants: 4, phases: [PhasePlan(name: "L", format: Ladder())])
    plan.withdrawals = [.init(1, phase: 1, afterRound: 1)]
    let (run, _) = try play(plan)
    #expect(run.order.last == [1])
    #expect(run.order.joined().count == 4)
  }

  @Test("results in another order give the same matches and the same ranking")
  func anyOrder() throws {
    let (one, names) = try play(poolsThenKnockout)
    let (two, others) = try play(poolsThenKnockout, backwards: true)
    #expect(names.sorted() == others.sorted())
    #expect(one.order == two.order)
  }

  @Test("rebracketing by rank takes matches along, which are not played again")
  func carryOver() throws {
    let plan = TournamentPlan(
      entrants: 8,
      phases: [
        PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: 2)),
        PhasePlan(
          name: "Brackets", format: RoundRobin(), intake: .ranks([1...2, 3...4]), carriesOver: true),
      ])
    let (run, names) = try play(plan)
    #expect(names.count { $0.hasPrefix("p2-") } == 8)
    let upper = run.standings(phase: 2)[0].rows
    #expect(upper.map(\.entrant) == [1, 2, 3, 4])
    #expect(upper.map(\.record.wins) == [3, 2, 1, 0])
    #expect(run.order == [[1], [2], [3], [4], [5], [6], [7], [8]])
  }

  @Test("those who are level where the line is drawn play for it")
  func playOff() throws {
    var plan = TournamentPlan(
      entrants: 3,
      phases: [
        PhasePlan(
          name: "League", format: RoundRobin(), chain: [.matchPoints, .seed], playsOff: true),
        PhasePlan(name: "Final", format: Knockout(), intake: .best(2)),
      ])
    plan.seed = 3
    var run = try TournamentRun(plan)
    var names: [String] = []
    while let match = run.due.first {
      names.append(match.name)
      // All matches of the league are drawn; in the play-off the worse seed wins.
      let isLeague = match.name.hasPrefix("p1-1-r")
      try run.record(
        MatchResult(match.meeting.seats.map { isLeague ? 1 : Points($0.number) }), for: match.name)
    }
    #expect(names.count { $0.hasPrefix("p1-1-tie1-") } == 3)
    #expect(run.order == [[3], [2], [1]])
    #expect(
      run.standings(phase: 1)[0].rows.map(\.decidedBy) == ["play-off", "play-off", "play-off"])
  }

  @Test("who leaves in one phase is in no later one")
  func withdrawal() throws {
    var plan = poolsThenKnockout
    plan.withdrawals = [.init(1, phase: 1, afterRound: 2)]
    let (run, _) = try play(plan)
    #expect(run.matches(phase: 1)[0].count { $0.meeting.seats.contains(1) } == 2)
    #expect(run.matches(phase: 2)[0].allSatisfy { !$0.meeting.seats.contains(1) })
    #expect(run.order.joined().count == 8)
  }

  @Test("a result that is not due, or given twice, changes nothing")
  func refusals() throws {
    var run = try TournamentRun(poolsThenKnockout)
    let first = try #require(run.due.first)
    #expect(throws: TournamentError.notDue(match: "p9-1-final")) {
      try run.record(MatchResult([1, 0]), for: "p9-1-final")
    }
    #expect(throws: TournamentError.points(match: first.name, found: 1, seats: 2)) {
      try run.record(MatchResult([1]), for: first.name)
    }
    try run.record(MatchResult([1, 0]), for: first.name)
    #expect(throws: TournamentError.notDue(match: first.name)) {
      try run.record(MatchResult([1, 0]), for: first.name)
    }
    #expect(throws: TournamentError.noPhases) {
      try TournamentRun(TournamentPlan(entrants: 2, phases: []))
    }
    #expect(throws: TournamentError.intake(phase: "Pools", wanted: 4, found: 3)) {
      try TournamentRun(
        TournamentPlan(
          entrants: 3,
          phases: [PhasePlan(name: "Pools", format: RoundRobin(), intake: .everyone(pools: 2))]))
    }
  }

  @Test("a void match comes up again under a name of its own")
  func void() throws {
    let plan = TournamentPlan(
      entrants: 2, phases: [PhasePlan(name: "League", format: RoundRobin())])
    var run = try TournamentRun(plan)
    try run.record(.void, for: "p1-1-r1-1")
    #expect(run.due.map(\.name) == ["p1-1-r1-1-again1"])
    try run.record(MatchResult([0, 1]), for: "p1-1-r1-1-again1")
    #expect(run.isOver)
    #expect(run.order == [[1], [2]])
  }

  @Test(
    "every format runs as a phase from 2 to 24 contestants",
    arguments: FormatRegistry.all.map { $0.name })
  func everyFormat(name: String) throws {
    let format = try #require(FormatRegistry.format(named: name)).init()
    for count in 2...24 {
      let (run, names) = try play(
        TournamentPlan(entrants: count, phases: [PhasePlan(name: "Only", format: format)]))
      #expect(run.isOver)
      #expect(Set(names).count == names.count)
      #expect(run.order.joined().count == count)
    }
  }

  @Test("a round robin foresees all its rounds, and they come as foreseen")
  func foreseen() throws {
    let plan = TournamentPlan(
      entrants: 7, phases: [PhasePlan(name: "All", format: RoundRobin(cycles: 2))])
    let run = try TournamentRun(plan)
    let (_, names) = try play(plan)
    #expect(names.count == 42)
    #expect((run.due + run.foreseen(count: 1000)).map(\.name) == names)
    #expect(run.foreseen(count: 4).map(\.name) == Array(names[3..<9]))
  }

  @Test("nothing is foreseen where results decide who meets whom")
  func unforeseen() throws {
    let plan = TournamentPlan(entrants: 8, phases: [PhasePlan(name: "A", format: Swiss())])
    #expect(try TournamentRun(plan).foreseen(count: 10).isEmpty)
  }

  @Test("a result is taken only for a match that is due, between those who are to play it")
  func takesWhatIsDue() throws {
    var run = try TournamentRun(poolsThenKnockout)
    var match = run.due[0]
    match.meeting.seats.reverse()
    #expect(throws: TournamentError.notDue(match: match.name)) {
      try run.record(MatchResult([1, 2]), for: match)
    }
    match.phase = 2
    #expect(throws: TournamentError.notDue(match: match.name)) {
      try run.record(MatchResult([1, 2]), for: match)
    }
    try run.record(MatchResult([1, 2]), for: run.due[0])
    #expect(run.due.count == 3)
  }
}
