import Testing

@testable import QuizArena

@Suite("What is said of the columns of sheets") struct SheetFindingTests {
  static let all: [(SheetFinding, String)] = [
    (
      .noAnswers(names: ["a", "b"]),
      "no column is headed by an id, a number or the words of a question: head them so (the ids are "
        + "a, b)"
    ),
    (
      .noSuchName("team", header: ["x", "y\u{1B}"]),
      "no column is headed \"team\": the columns are \"x\", \"y␛\""
    ),
    (
      .noName,
      "no column is headed \"name\": sheets go by their lines; --name says which column it is"
    ),
    (
      .twice("Q1", column: 4, first: 2),
      "column 4, \"Q1\", answers what column 2 answers: it is left aside"
    ),
    (
      .unknown("q22", column: 3, nearest: "q2"),
      "column 3, \"q22\", is no question's: it is left aside; did you mean \"q2\"?"
    ),
    (.unknown("x", column: 3, nearest: nil), "column 3, \"x\", is no question's: it is left aside"),
    (.missing(["q1"]), "1 question has no column and is not scored: q1"),
    (
      .missing((1...10).map { "q\($0)" }),
      "10 questions have no column and are not scored: q1, q2, q3, q4, q5, q6, q7, q8 and 2 more"
    ),
    (
      .inOrder(count: 3),
      "the headers name no question: the 3 columns are taken in the order of the pack"
    ),
  ]

  @Test("each says what to do, or what was done", arguments: all)
  func words(finding: SheetFinding, text: String) { #expect(finding.description == text) }
}
