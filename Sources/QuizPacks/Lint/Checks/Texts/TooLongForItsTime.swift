import QuizCore

/// A question that cannot be read in its time.
enum TooLongForItsTime: QuestionCheck {
  static let about = CheckAbout(
    code: "too-long-for-its-time",
    summary: "a question that cannot be read in the time that it gives",
    why: """
      A quick reader takes a second for four words. Stem and options have to be read before the answer \
      is typed.
      """,
    bad: .questions(
      """
      - ask: What had been the occasion of the pose that the last scene of The Legend of Korra quotes?
        answer: A wedding
        wrong: [A farewell, A coronation, A funeral]
        time: 3s
      """),
    good: .questions(
      """
      - ask: What had been the occasion of the pose that the last scene of The Legend of Korra quotes?
        answer: A wedding
        wrong: [A farewell, A coronation, A funeral]
        time: 20s
      """))

  private static let wordsPerSecond = 4

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let time = subject.question.time, subject.question.clues.isEmpty else { return }
    let options = subject.options.reduce(0) { $0 + Words($1).count }
    let words = subject.stem.count + options
    let seconds = (words + wordsPerSecond - 1) / wordsPerSecond
    guard time < Milliseconds(seconds * 1000) else { return }
    let spot: Spot = subject.places.node(of: .key(.time)) == nil ? .key(.ask) : .key(.time)
    report.add(
      subject, spot, "\(words) words take \(seconds) seconds to read, and the time is \(time)",
      "give it more time")
  }
}
