/// A question without a question mark.
enum NoQuestionMark: QuestionCheck {
  static let about = CheckAbout(
    code: "no-question-mark", summary: "a stem that asks and does not end in a question mark",
    why: "Who reads it out needs to see where the question ends, and that it is one.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    let stem = subject.question.stem
    guard subject.stem.count > 2, let first = subject.stem.list.first, asks(first),
      !stem.utf8.contains(0x3F), !stem.holds("://"), !stem.holds("__"),
      subject.question.clues.isEmpty, let last = stem.last(where: { !$0.isWhitespace }),
      last.isLetter || last.isNumber || last == "." || last == "\"" || last == "'" || last == ")"
    else { return }
    if last == ".", !isWhole(stem) { return }
    report.add(subject, .key(.ask), "the stem asks, and has no question mark", "end it with one")
  }

  private static let clause = Set(["when", "while", "as", "where"].map { Words.key($0) })

  /// "When Korra left, …" need not be a question.
  private static func asks(_ word: Words.Word) -> Bool {
    word.has(.asking) && !clause.contains(word.key)
  }

  /// Whether the only full stop is at the end: "What Asami was to be. Name it." is none.
  private static func isWhole(_ stem: String) -> Bool { stem.count(where: { $0 == "." }) == 1 }
}
