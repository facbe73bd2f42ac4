/// The same small word twice in a row.
enum RepeatedWord: QuestionCheck {
  static let about = CheckAbout(
    code: "repeated-word", summary: "the same small word twice in a row",
    why: "One of the two was left over when the sentence was changed.",
    bad: .questions(
      """
      - ask: Which instrument does does Tahno play?
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  /// Words that no sentence has twice in a row: "the song that it is in in the film" is one.
  private static let doubled = Set(
    [
      "the", "a", "an", "of", "and", "with", "does", "did", "what", "which", "was", "were", "are",
      "for", "from", "by", "at", "how", "who", "or", "but",
    ].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    look(at: subject.stem, .key(.ask), subject, &report)
    if let text = subject.question.explanation {
      look(at: Words(text), .key(.explain), subject, &report)
    }
  }

  private static func look(
    at words: Words, _ spot: Spot, _ subject: Subject, _ report: inout LintReport
  ) {
    for (word, next) in zip(words.list, words.list.dropFirst()) where word.key == next.key {
      guard doubled.contains(word.key), next.start == word.end + 1,
        words.spelling(next).first?.isLowercase == true
      else { continue }
      return report.add(
        subject, spot, "\(quoted(words.spelling(word))) stands twice in a row", "remove one")
    }
  }
}
