import QuizReports
import Testing

struct QBJReaderTests {
  private func problems(_ text: String) -> [QBJProblem.Cause] { placed(text).map(\.cause) }

  private func placed(_ text: String) -> [QBJProblem] {
    do {
      _ = try QBJReader.read(Array(text.utf8))
      return []
    } catch {
      return error.all
    }
  }

  @Test("what is no tournament file says so")
  func foreign() {
    #expect(problems("{\"objects\": []}") == [.noObjects])
    #expect(problems("[1]") == [.noObjects])
    #expect(problems("{\"objects\": [{\"type\": \"Match\"}]}") == [.noTournament(found: 0)])
    #expect(
      placed("{\n \"a\" 1}") == [QBJProblem(.notJSON(wanted: "a colon"), line: 2, column: 6)])
  }

  @Test("all problems of a file come at once, each with its place")
  func several() {
    let text = """
      {"objects": [{"type": "Tournament", "phases": [{"name": "P", "rounds": [{"matches": [
        {"id": "m1", "match_teams": [{"team": {"$ref": "t9"}, "points": 1}]},
        {"id": "m2", "match_teams": [{"team": {"name": "A"}}, {"team": {"$ref": "t8"}}]}
      ]}]}]}]}
      """
    #expect(
      problems(text) == [
        .teamCount(1, place: "match \"m1\""), .missing("points", place: "match \"m2\""),
        .danglingReference("t8", place: "match \"m2\""),
      ])
    #expect(placed(text).map(\.line) == [2, 3, 3])
  }

  @Test("overtime is left out of rates, a forfeit out of all but wins and losses")
  func overtime() throws {
    let text = """
      {"objects": [{"type": "Tournament", "name": "T",
        "scoring_rules": {"regulation_tossup_count": 2},
        "phases": [{"name": "P", "rounds": [{"matches": [
          {"tossups_read": 3, "overtime_tossups_read": 1,
           "match_teams": [
            {"team": {"name": "A"}, "points": 40, "match_players": [{"player": {"name": "a"},
              "tossups_heard": 3, "answer_counts": [{"number": 2, "answer_type": {"value": 10}}]}]},
            {"team": {"name": "B"}, "points": 30, "match_players": []}],
           "match_questions": [{"question_number": 3,
             "buzzes": [{"team": {"name": "A"}, "result": {"value": 10}}]}]},
          {"match_teams": [{"team": {"name": "A"}, "forfeit_loss": true},
            {"team": {"name": "B"}}]}
        ]}]}]}]}
      """
    let report = Report(try QBJReader.read(Array(text.utf8)))
    let record = report.cumulative.records[0]
    #expect(record.pointsPer(tossups: 2).value == 30)
    #expect(record.bonusesHeard == 1)
    #expect(record.bonusPoints == 20)
    #expect([record.wins, record.losses, record.forfeits] == [1, 1, 1])
  }
}
