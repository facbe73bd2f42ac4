import QuizJudge

/// An explanation that says nothing.
enum IdleExplanation: QuestionCheck {
  static let about = CheckAbout(
    code: "idle-explanation", summary: "an explanation that says no more than the answer",
    why: "The answer is told anyway. Say why it is so, or what else is worth knowing of it.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        explain: The trombone.
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        explain: That was done to please the fans, Konietzko admitted.
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let explanation = subject.question.explanation else { return }
    let words = Words(explanation).list.filter { !$0.has([.article, .small]) }
    guard words.count < 12 else { return }
    let told = Set(
      (subject.answers.flatMap(\.words.list) + Words(subject.question.form.wording).list
        + [subject.stem.list].flatMap { $0 }).map(\.key))
    guard words.allSatisfy({ told.contains($0.key) || $0.has(.truth) }) else { return }
    report.add(
      subject, .key(.explain), "the explanation says no more than stem and answer",
      "say why it is so, or remove it")
  }
}
