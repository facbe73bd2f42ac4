/// A stem in capitals.
enum ShoutedText: QuestionCheck {
  static let about = CheckAbout(
    code: "shouted-text", summary: "a stem of which every letter is a capital",
    why: "It is slow to read, and hides which words are names.",
    bad: .questions(
      """
      - ask: WHICH INSTRUMENT DOES TAHNO PLAY?
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    let marks = subject.passages[0].marks
    guard marks.contains(.upper), marks.isDisjoint(with: [.lower, .beyondASCII]),
      subject.stem.count > 3
    else { return }
    report.add(subject, .key(.ask), "the stem is all in capitals", "write it as a sentence")
  }
}
