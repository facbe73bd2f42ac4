/// A stem too long to be kept in mind.
enum LongStem: QuestionCheck {
  static let about = CheckAbout(
    code: "long-stem", summary: "a stem of more than 60 words",
    why: """
      It takes half a minute to read aloud, and its beginning is forgotten by then. A story told in \
      steps is a tossup: write its sentences under `clues`.
      """,
    bad: .questions(
      """
      - ask: >-
          \(Array(repeating: "This sentence goes on and on and on about it.", count: 7).joined(separator: " "))
          Who wrote it?
        answer: Konietzko
      """),
    good: .questions(
      """
      - ask: Who wrote the longer one of the two posts?
        answer: Konietzko
      """))

  private static let most = 60

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.question.stem.utf8.count > most * 3, subject.stem.count > most else { return }
    report.add(
      subject, .key(.ask), "the stem has \(subject.stem.count) words",
      "shorten it, or put its steps under \"clues\"")
  }
}
