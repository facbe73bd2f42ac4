import QuizJudge

/// Two options that the judge takes for one.
enum SameOptions: QuestionCheck {
  static let about = CheckAbout(
    code: "same-options", summary: "two options that the judge takes for the same",
    why: """
      Players may type an option instead of its letter, and an article, a plural or a number in words \
      makes no other one of it.
      """,
    bad: .questions(
      """
      - ask: How many minutes long is the last scene?
        answer: two
        wrong: ["2", five, ten]
      """),
    good: .questions(
      """
      - ask: How many minutes long is the last scene?
        answer: two
        wrong: [three, five, ten]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    let options = subject.options
    guard (2...12).contains(options.count) else { return }
    for second in options.indices.dropFirst() {
      guard let first = (0..<second).first(where: { areSame(options[$0], options[second]) })
      else { continue }
      report.add(
        subject, subject.optionSpot(second),
        "\(quoted(options[second])) is taken for the option \(quoted(options[first]))",
        "write another one")
    }
  }

  private static func areSame(_ first: String, _ second: String) -> Bool {
    guard Likeness.mayBeJudgedSame(first, second),
      let line = try? Answerline(.text(TextAnswer(first)), strictness: .exact)
    else { return false }
    let judgement = line.judge(second)
    return judgement.verdict == .accept && judgement.rule != .requiredPart
      && judgement.rule != .initials
  }
}
