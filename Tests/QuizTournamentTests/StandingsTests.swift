import QuizCore
import Testing

@testable import QuizTournament

struct StandingsTests {
  private func match(_ one: Entrant, _ two: Entrant, _ points: [Points]) -> PlayedMatch {
    PlayedMatch(Meeting(round: 1, seats: [one, two], label: "\(one)-\(two)"), MatchResult(points))
  }

  /// 1 and 2 are level with two wins each, and 2 beat 1; 3 and 4 are level, and 3 beat 4.
  private var table: ResultTable {
    ResultTable(
      entrants: [1, 2, 3, 4],
      matches: [
        match(1, 2, [10, 20]), match(1, 3, [30, 10]), match(1, 4, [30, 10]),
        match(2, 3, [10, 20]), match(2, 4, [20, 10]), match(3, 4, [5, 10]),
      ])
  }

  @Test("each rank names the criterion that decided it")
  func decided() {
    let rows = Standings(table, by: [.matchPoints, .headToHead, .seed]).rows
    #expect(rows.map(\.entrant) == [2, 1, 4, 3])
    #expect(
      rows.map(\.decidedBy) == ["head-to-head", "head-to-head", "match-points", "head-to-head"])
    #expect(rows.map(\.shown) == ["1", "2", "3", "4"])
  }

  @Test("equals share a rank, the next rank is skipped, and a second chain lists them")
  func ties() {
    let standings = Standings(table, by: [.matchPoints], listedBy: [.points])
    #expect(standings.rows.map(\.shown) == ["1=", "1=", "3=", "3="])
    #expect(standings.rows.map(\.entrant) == [1, 2, 3, 4])
    #expect(standings.groups == [[1, 2], [3, 4]])
    #expect(standings.rows[2].decidedBy == "match-points")
    #expect(standings.rows[3].decidedBy == nil)
  }

  @Test("a mini-league counts only the matches among those who are level")
  func miniLeague() {
    let table = ResultTable(
      entrants: [1, 2, 3, 4],
      matches: [
        match(1, 2, [1, 0]), match(2, 3, [1, 0]), match(3, 1, [2, 2]), match(4, 1, [1, 0]),
        match(2, 4, [2, 2]), match(3, 4, [1, 0]),
      ])
    // 1: 1.5, 2: 1.5, 3: 1.5, 4: 1.5; among all four the league changes nothing.
    let four = Standings(table, by: [.matchPoints, .miniLeague, .seed]).rows
    #expect(four.map(\.decidedBy) == ["seed", "seed", "seed", "seed"])
    #expect(TieBreak.miniLeague.keys([1, 2, 3], table).map(\.value) == [1.5, 1, 0.5])
    #expect(TieBreak.headToHead.keys([1, 3], table).map(\.value) == [0.5, 0.5])
    #expect(TieBreak.headToHead.keys([1, 2, 3], table).map(\.value) == [0, 0, 0])
  }

  @Test("a lot is the same for the same seed, and another for another")
  func lots() {
    let entrants = (1...20).map { Entrant($0) }
    func order(_ seed: UInt64) -> [Entrant] {
      Standings(ResultTable(entrants: entrants, matches: [], seed: seed), by: [.lot]).rows
        .map(\.entrant)
    }
    #expect(order(1) == order(1))
    #expect(order(1) != order(2))
    #expect(order(1).sorted() == entrants)
  }

  @Test(
    "every criterion gives one finite key for each, whatever the results", arguments: [0, 1, 2])
  func laws(kind: Int) {
    let results: [MatchResult] = [.init([3, 1]), .forfeit(absent: [0, 1]), .void]
    let entrants: [Entrant] = [1, 2, 3]
    let played = PlayedMatch(Meeting(round: 1, seats: [1, 2], label: "r1-1"), results[kind])
    let table = ResultTable(
      entrants: entrants, matches: [played],
      unplayed: [UnplayedRound(3, round: 1, .bye, points: 10)])
    for tieBreak in TieBreakRegistry.all {
      let keys = tieBreak.keys(entrants, table)
      #expect(keys.count == 3)
      #expect(keys.allSatisfy { $0.value.isFinite })
      #expect(TieBreakRegistry.tieBreak(named: tieBreak.name)?.summary == tieBreak.summary)
    }
    #expect(Set(TieBreakRegistry.all.map(\.name)).count == TieBreakRegistry.all.count)
  }

  @Test("forfeits count in wins and losses, and in no number about questions")
  func forfeits() {
    let played = PlayedMatch(
      Meeting(round: 1, seats: [1, 2], label: "r1-1"), .forfeit(absent: [1]))
    let table = ResultTable(
      entrants: [1, 2, 3], matches: [played],
      unplayed: [UnplayedRound(3, round: 1, .bye, points: 10)])
    #expect(table.records.map(\.wins) == [1, 0, 0])
    #expect(table.records.map(\.losses) == [0, 1, 0])
    #expect(table.records.map(\.matchPoints) == [10, 0, 10])
    #expect(table.records.map(\.played) == [0, 0, 0])
    #expect(table.records[0].pointsPerGame.value == 0)
  }
}
