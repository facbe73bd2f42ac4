/// A right option that looks unlike all the others.
enum OddOption: QuestionCheck {
  static let about = CheckAbout(
    code: "odd-option",
    summary: "a right option that alone has a full stop, a capital letter or a small one",
    why: "What was written at another time looks different, and gives itself away.",
    bad: .questions(
      """
      - ask: What was the occasion of the pose that the last scene quotes?
        answer: A wedding.
        wrong: [A farewell, A coronation, A funeral]
      """),
    good: .questions(
      """
      - ask: What was the occasion of the pose that the last scene quotes?
        answer: A wedding
        wrong: [A farewell, A coronation, A funeral]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .choice(let right, let wrong) = subject.question.form, wrong.count > 1 else {
      return
    }
    for (look, words) in looks where wrong.allSatisfy({ look($0) != look(right.answer) }) {
      report.add(
        subject, .key(.answer),
        "the right option alone \(look(right.answer) ? words.has : words.lacks)",
        "write all the options alike")
      return
    }
  }

  private static let looks:
    [(look: @Sendable (String) -> Bool, words: (has: String, lacks: String))] = [
      ({ $0.hasSuffix(".") }, ("ends in a full stop", "has no full stop")),
      (
        { $0.first?.isLowercase == true || $0.first?.isLetter != true },
        ("begins with a small letter", "begins with a capital letter")
      ),
    ]
}
