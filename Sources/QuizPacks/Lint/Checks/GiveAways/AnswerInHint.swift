/// A hint, or a clue of a tossup, that holds the answer.
enum AnswerInHint: QuestionCheck {
  static let about = CheckAbout(
    code: "answer-in-hint", summary: "a hint, or a clue of a tossup, that holds the answer",
    why: "A hint should lead there, and leave the last step to the player.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        hints: [A trombone has a slide.]
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        hints: [It has a slide.]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    look(at: subject.question.hints, .hints, of: subject, &report)
    look(at: subject.question.clues, .clues, of: subject, &report)
  }

  private static func look(
    at texts: [String], _ key: Key, of subject: Subject, _ report: inout LintReport
  ) {
    for (index, text) in texts.enumerated() {
      let words = Words(text)
      guard let answer = subject.answers.first(where: { GiveAway.gives($0, away: words) }) else {
        continue
      }
      let name = key == .hints ? "hint" : "clue"
      report.add(
        subject, .item(key, index), "the \(name) holds the answer \(quoted(answer.text))",
        "say it in other words")
    }
  }
}
