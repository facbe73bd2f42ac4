import QuizCore
import QuizJudge

/// A range that the answer itself is not in.
enum AnswerOutsideRange: QuestionCheck {
  static let about = CheckAbout(
    code: "answer-outside-range", severity: .error,
    summary: "a `range` that the answer itself is not in",
    why: "One of the two is a slip: what is told as the answer would not count as a guess.",
    bad: .questions(
      """
      - ask: How many minutes long is the closing sequence with Korra and Asami?
        answer: 2
        range: 3..4
      """),
    good: .questions(
      """
      - ask: How many minutes long is the closing sequence with Korra and Asami?
        answer: 2
        range: 1.5..2.5
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .number(let number) = subject.question.form, let range = number.range else { return }
    let ends = range.split(separator: "..").map { Double($0.filter { $0 != "," && $0 != " " }) }
    guard ends.count == 2, let low = ends[0], let high = ends[1],
      let value = Double(number.value.filter { $0 != "," }), value < low || value > high
    else { return }
    report.add(
      subject, .key(.range), "the answer \(quoted(number.value)) is not in \(quoted(range))",
      "mend one of the two")
  }
}
