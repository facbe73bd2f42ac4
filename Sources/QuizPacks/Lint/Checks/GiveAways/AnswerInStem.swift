/// A stem that holds the answer.
enum AnswerInStem: QuestionCheck {
  static let about = CheckAbout(
    code: "answer-in-stem", summary: "a stem that holds the answer",
    why: "Whoever repeats the right words of the question is right. Say the same in other words.",
    bad: .questions(
      """
      - ask: What is the symbol of the spirit portal that Korra and Asami enter at the end?
        answer: the spirit portal
      """),
    good: .questions(
      """
      - ask: Into what do Korra and Asami walk at the end?
        answer: the spirit portal
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    switch subject.kind {
    case .text, .choice, .answerline, .list: break
    default: return
    }
    if offersChoice(subject.stem) { return }
    guard let answer = subject.answers.first, GiveAway.gives(answer, away: subject.stem),
      !namesWrong(subject)
    else { return }
    report.add(
      subject, .key(.ask), "the stem holds the answer \(quoted(answer.text))",
      "say it in other words")
  }

  private static let choosing = ["of the", "of these", "which of"].map { Phrase($0) }

  /// "A, B or C?" and "Of A, B and C, which…" say what there is to choose from.
  private static func offersChoice(_ stem: Words) -> Bool {
    if stem.list.contains(where: { $0.key == GiveAway.or }) { return true }
    return stem.text.utf8.contains(0x2C) && choosing.contains { $0.place(in: stem.list) != nil }
  }

  /// A stem that names the wrong options too only says what there is to choose from.
  private static func namesWrong(_ subject: Subject) -> Bool {
    subject.wrong.contains { subject.stem.place(of: Words($0).list[...]) != nil }
  }
}
