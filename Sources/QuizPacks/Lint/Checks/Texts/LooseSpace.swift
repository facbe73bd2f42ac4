/// Spaces that nobody meant.
enum LooseSpace: QuestionCheck {
  static let about = CheckAbout(
    code: "loose-space", summary: "a space at either end of an answer, or two in a row inside it",
    why: "It shows where answers stand in a row, and in every export. `--fix` takes it out.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: "trombone "
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """), isFixed: true)

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages
    where passage.marks.contains(.looseSpace) && passage.isAnswer
      && !passage.marks.contains(.lineBreak)
    {
      report.add(
        subject, passage.spot, "\(quoted(passage.text)) has a space too many", "remove it",
        fix: .replacing(passage, by: Spaces.tidied(passage.text), in: subject))
    }
  }
}
