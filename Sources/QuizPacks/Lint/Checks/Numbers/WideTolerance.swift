import QuizCore
import QuizText

/// A tolerance that lets nearly anything pass.
enum WideTolerance: QuestionCheck {
  static let about = CheckAbout(
    code: "wide-tolerance",
    summary: "a tolerance of half the value or more, or one in percent of a year",
    why: """
      Half the value lets nearly any guess pass. And a percentage is of the value: 1% of the year 2014 \
      is twenty years.
      """,
    bad: .questions(
      """
      - ask: Before which year did Konietzko think such a romance impossible?
        answer: 2010
        within: 1%
      """),
    good: .questions(
      """
      - ask: Before which year did Konietzko think such a romance impossible?
        answer: 2010
        within: 1
      """))

  private static let years = Set(["year", "years"].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .number(let number) = subject.question.form, let within = number.within,
      let value = Double(number.value.filter { $0 != "," })
    else { return }
    let isPercent = within.hasSuffix("%")
    guard let size = Double(isPercent ? String(within.dropLast()) : within) else { return }
    if isPercent, asksForYear(subject), value >= 1000, value < 2200 {
      let span = Int((value * size / 100).rounded())
      return report.add(
        subject, .key(.within),
        "\(within.visible) of the year \(number.value.visible) is \(span) years",
        "write a number of years")
    }
    let share = isPercent ? size : value == 0 ? 0 : size / abs(value) * 100
    guard share >= 50, isPercent || abs(value) > 4 else { return }
    report.add(
      subject, .key(.within), "a tolerance of \(quoted(within)) lets nearly any guess pass",
      "make it smaller")
  }

  private static func asksForYear(_ subject: Subject) -> Bool {
    subject.stem.list.contains { years.contains($0.key) }
  }
}
