import Testing

@testable import QuizLog

@Suite("what is said of a log that does not agree")
struct LogFindingTextTests {
  private static let points = FieldDifference(field: "points", recorded: "15", expected: "10")

  static let all: [(LogFinding, String)] = [
    (.damage(.empty("a")), "\"a\" is empty: no game was begun in it"),
    (.changed(line: 4), "line 4 is not as it was written: its sum is wrong"),
    (
      .misnumbered(line: 4, expected: 3, found: 5),
      "line 4 tells action 5 where action 3 should be: a line is missing, or too many"
    ),
    (
      .header(.init(field: "seed", recorded: "9", expected: "7")),
      "the game began with another seed than the first line says: 9 in the first line, 7 in \"began\""
    ),
    (
      .scoreboard(row: 1, .init(field: "the row.score", recorded: "9", expected: "7")),
      "row 1 of the scoreboard is not what the events add up to: the row.score is 9 in the scoreboard, 7 in the events"
    ),
    (
      .packMissing(id: "a", title: "b\u{1B}"),
      "the pack \"a\" (b␛) is not at hand: the actions cannot be played again without it"
    ),
    (
      .packChanged(id: "a", title: "b"),
      "the pack \"a\" (b) has changed since: the actions cannot be played again with it"
    ),
    (
      .rulesMissing(why: "there is no rule \"x\u{1B}\""),
      "the actions cannot be played again without the rules of the game: there is no rule \"x␛\""
    ),
    (
      .refused(line: 3, why: "no question is open"),
      "line 3: played again, the action is refused: no question is open"
    ),
    (
      .differs(line: 7, event: 2, name: "scored", points),
      "line 7, event 2 (scored): points is 15 in the log, 10 in the game played again"
    ),
    (
      .otherEvent(line: 7, event: 2, recorded: "scored", played: nil),
      "line 7, event 2: scored in the log, nothing in the game played again"
    ),
  ]

  @Test("each finding has its words", arguments: all)
  func words(finding: LogFinding, text: String) {
    #expect(finding.description == text)
  }

  @Test(
    "what stands in the way of playing again is no fault of the log, nor is a game that was left")
  func faults() {
    let remarks = Self.all.map(\.0).filter { !$0.isFault }
    #expect(
      remarks == [
        .packMissing(id: "a", title: "b\u{1B}"), .packChanged(id: "a", title: "b"),
        .rulesMissing(why: "there is no rule \"x\u{1B}\""),
      ])
    #expect(!LogFinding.damage(.unfinished("a", actions: 3)).isFault)
    #expect(LogFinding.damage(.torn("a", line: 4, actions: 3)).isFault)
  }
}
