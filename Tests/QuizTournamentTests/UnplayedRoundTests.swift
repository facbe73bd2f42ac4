import Testing

@testable import QuizTournament

@Suite("Unplayed rounds in tie-breaks by opponents") struct UnplayedRoundTests {
  private static func match(_ round: Int, _ one: Entrant, _ two: Entrant, _ result: MatchResult)
    -> PlayedMatch
  {
    PlayedMatch(
      Meeting(round: round, seats: [one, two], label: "r\(round)-\(one)"), result)
  }

  /// Four rounds of five. Round 1: 1-2 1:0, 3-4 draw, 5 bye. Round 2: 5-1 0:1, 2-3 1:0, 4 absent.
  /// Round 3: 1-3 forfeit by 3, 2-5 draw, 4 absent. Points: 1 3, 2 1.5, 3 0.5, 4 0.5, 5 1.5.
  private static func table(isSwiss: Bool) -> ResultTable {
    ResultTable(
      entrants: [1, 2, 3, 4, 5],
      matches: [
        match(1, 1, 2, .init([1, 0])), match(1, 3, 4, .init([1, 1])),
        match(2, 5, 1, .init([0, 1])), match(2, 2, 3, .init([1, 0])),
        match(3, 1, 3, .forfeit(absent: [1])), match(3, 2, 5, .init([1, 1])),
      ],
      unplayed: isSwiss
        ? [
          .init(5, round: 1, .bye, points: 10), .init(4, round: 2, .absence, points: 0),
          .init(4, round: 3, .absence, points: 0),
        ] : [],
      isSwiss: isSwiss)
  }

  private func values(_ tieBreak: TieBreak, _ table: ResultTable) -> [Double] {
    tieBreak.keys(table.entrants, table).map(\.value)
  }

  @Test("points are wins, draws and byes")
  func points() {
    #expect(values(.matchPoints, Self.table(isSwiss: true)) == [3, 1.5, 0.5, 0.5, 1.5])
  }

  /// 4 lends 0.5 and two draws, 1.5; 3 lends 0.5 and a draw for the last round, 1. The own unplayed
  /// rounds count as against oneself: 1 has 2, 5 and itself, 1.5 + 1.5 + 3.
  @Test("own ones count as against an equal, and who left lends draws")
  func swiss() {
    let table = Self.table(isSwiss: true)
    #expect(values(.buchholz, table) == [6, 5.5, 3.5, 2, 6])
    #expect(values(.sonnebornBerger, table) == [6, 1.75, 0.75, 0.5, 2.25])
  }

  /// In a round robin the forfeit is a match like others: 1 has 2, 5 and 3.
  @Test("elsewhere a forfeit counts as a match")
  func roundRobin() {
    let table = Self.table(isSwiss: false)
    #expect(values(.matchPoints, table) == [3, 1.5, 0.5, 0.5, 0.5])
    #expect(values(.buchholz, table) == [2.5, 4, 5, 0.5, 4.5])
  }

  @Test("an absence that is worth something is in the standings as well as in the pairing")
  func worthOfAbsence() throws {
    var plan = TournamentPlan(entrants: 4, phases: [PhasePlan(name: "Swiss", format: Swiss())])
    plan.worth.absence = 5
    plan.enrolments[3].from = 2
    var run = try TournamentRun(plan)
    while run.due.first?.meeting.round == 1, let match = run.due.first {
      try run.record(MatchResult([1, 0]), for: match.name)
    }
    let record = run.tables(phase: 1)[0].record(of: 4)
    #expect(record.matchPoints == 5)
  }
}
