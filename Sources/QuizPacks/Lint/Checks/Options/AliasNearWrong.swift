import QuizJudge

/// A right answer within a slip of the finger of a wrong option.
enum AliasNearWrong: QuestionCheck {
  static let about = CheckAbout(
    code: "alias-near-wrong",
    summary: "an accepted answer that is a wrong option, or a slip of the finger away from one",
    why: """
      The judge refuses a guess that is as near to a wrong option as to a right one: a mistyped right \
      answer is then wrong.
      """,
    bad: .questions(
      """
      - ask: Whose love is called Makorra?
        answer: Mako and Korra
        accept: [Korra and Mako, Maku and Korra]
        wrong: [Maka and Korra, Bolin and Korra]
      """),
    good: .questions(
      """
      - ask: Whose love is called Makorra?
        answer: Mako and Korra
        wrong: [Asami and Korra, Bolin and Korra]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .choice(let right, let wrong) = subject.question.form else { return }
    for (index, answer) in ([right.answer] + right.accept).enumerated() {
      let spot: Spot = index == 0 ? .key(.answer) : .item(.accept, index - 1)
      guard let near = wrong.first(where: { isNear($0, answer) }) else { continue }
      report.add(
        subject, spot, "\(quoted(answer)) is very near to the wrong option \(quoted(near))",
        "choose another wrong option, or drop the alias")
    }
  }

  /// Whether the wrong option, typed as a guess, passes for the answer where nothing speaks for it.
  private static func isNear(_ wrong: String, _ answer: String) -> Bool {
    guard Likeness.mayBeJudgedSame(wrong, answer),
      let line = try? Answerline(.text(TextAnswer(answer)))
    else { return false }
    let judgement = line.judge(wrong)
    return judgement.verdict == .accept
      && (judgement.rule == .typo || judgement.rule == .folded
        || judgement.rule == .exact)
  }
}
