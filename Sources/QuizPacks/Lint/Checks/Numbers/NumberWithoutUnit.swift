import QuizCore

/// A measured number without a unit.
enum NumberWithoutUnit: QuestionCheck {
  static let about = CheckAbout(
    code: "number-without-unit", summary: "a measured number that has no `unit`",
    why: """
      "4800" and "15,700" may be the same mountain. With a unit the judge converts what players type, and \
      the question can say in which unit it is asked.
      """,
    bad: .questions(
      """
      - ask: How long is the closing sequence with Korra and Asami?
        answer: 2
        within: 0.5
      """),
    good: .questions(
      """
      - ask: How long is the closing sequence with Korra and Asami, in minutes?
        answer: 2
        unit: minutes
        within: 0.5
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .number(let number) = subject.question.form, number.unit == nil,
      number.value.utf8.allSatisfy({ !isLetter($0) }),
      NumberWithoutTolerance.isMeasured(subject.stem)
    else { return }
    report.add(
      subject, .key(.answer), "the number \(quoted(number.value)) has no unit",
      "add \"unit\", and name it in the stem")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || byte >= 0x80 || byte == UInt8(ascii: "%")
  }
}
