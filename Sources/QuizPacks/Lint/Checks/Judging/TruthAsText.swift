/// A question of true or false whose answer is text.
enum TruthAsText: QuestionCheck {
  static let about = CheckAbout(
    code: "truth-as-text",
    summary: "a question of true or false, or of yes or no, whose answer is text",
    why: """
      Unquoted `true` and `false` make a true-or-false question, which takes t, f, yes and no, and offers \
      the two to the player.
      """,
    bad: .questions(
      """
      - ask: "True or false: DiMartino posted first."
        answer: "true"
      """),
    good: .questions(
      """
      - ask: "True or false: DiMartino posted first."
        answer: true
      """))

  private static let trueOrFalse = Phrase("true or false")

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, let answer = subject.answers.first, answer.words.count == 1,
      answer.words.list[0].has(.truth), !isTold(subject)
    else { return }
    let first = subject.stem.list.first
    let asks = subject.stem.has(trueOrFalse) || first?.has(.auxiliary) == true
    guard asks else { return }
    report.add(
      subject, .key(.answer), "the answer \(quoted(answer.text)) is text",
      "write true or false, in lower case and without quotes")
  }

  /// Whether reading the pack has brought it to light already.
  private static func isTold(_ subject: Subject) -> Bool {
    guard let node = subject.places.node(of: .key(.answer)) else { return false }
    return node.style == .plain
  }
}
