import Testing

@testable import QuizTournament

@Suite("faults") struct FaultTests {
  @Test("a contestant's own faults are counted by cause, the opponent's are not")
  func counted() {
    let meeting = Meeting(round: 1, seats: [1, 2], label: "r1-1")
    var late = MatchResult.forfeit(absent: [1])
    late.faults = [Fault(seat: 1, cause: .late)]
    var ended = MatchResult.forfeit(absent: [0, 1])
    ended.faults = [Fault(seat: 0, cause: .ended), Fault(seat: 1, cause: .late)]
    let table = ResultTable(
      entrants: [1, 2],
      matches: [late, ended, late].map { PlayedMatch(meeting, $0) })
    let faults = table.record(of: 2).faults
    #expect(faults[.late] == 3)
    #expect(faults.total == 3)
    #expect(table.record(of: 1).faults.counts.map(\.cause) == [.ended])
    #expect(table.record(of: 1).forfeits == 3)
  }

  @Test("in an open round a fault is counted though the match was played")
  func open() {
    var result = MatchResult([10, 0, 30])
    result.faults = [Fault(seat: 1, cause: .unreadable)]
    let meeting = Meeting(round: 1, seats: [1, 2, 3], label: "r1")
    let table = ResultTable(entrants: [1, 2, 3], matches: [PlayedMatch(meeting, result)])
    #expect(table.record(of: 2).faults[.unreadable] == 1)
    #expect(table.record(of: 3).points == 30)
  }
}
