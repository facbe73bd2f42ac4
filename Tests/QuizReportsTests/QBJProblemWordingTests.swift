import QuizReports
import Testing

struct QBJProblemWordingTests {
  @Test("every message names the thing and ends with what to do")
  func messages() {
    let messages: [(QBJProblem.Cause, String)] = [
      (
        .notJSON(wanted: "a colon"),
        "the file is not JSON, a colon is missing here: export it again as QBJ"
      ),
      (.noObjects, "the file has no list \"objects\": export it as QBJ of version 2.1.1"),
      (
        .noTournament(found: 2),
        "the file has 2 objects of type \"Tournament\": leave exactly one"
      ),
      (
        .danglingReference("t1", place: "match \"3\""),
        "match \"3\" refers to \"t1\", which is not there: add the object, or correct the reference"
      ),
      (.idTwice("t1"), "the id \"t1\" stands twice: give each object one of its own"),
      (.missing("name", place: "a team"), "a team has no \"name\" that can be read: add it"),
      (
        .teamCount(1, place: "match \"3\""),
        "match \"3\" has 1 teams: a match wants at least 2"
      ),
      (
        .answerCount(place: "match \"3\""),
        "match \"3\" has an answer count without number or value: give \"number\" and an "
          + "\"answer_type\" with a \"value\""
      ),
    ]
    for (problem, text) in messages { #expect(problem.description == text) }
    let all = QBJProblems([QBJProblem(.noObjects), QBJProblem(.idTwice("a"), line: 3, column: 4)])
    let lines = all.description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("3:4: the id"))
  }
}
