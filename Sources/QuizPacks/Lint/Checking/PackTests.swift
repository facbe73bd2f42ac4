import QuizCore

/// The pack's own tests: what its `examples` promise, and whether its `feedback` can be heard.
public struct PackTests: Sendable {
  /// One guess.
  public struct Trial: Sendable {
    public let line: Int
    public let column: Int
    /// The question's id.
    public let question: String
    public let stem: String
    public let guess: String
    /// What is promised; nil for feedback, which only has to be reachable.
    public let expected: Outcome?
    public let got: Outcome
    /// How the judge came to its verdict, in a sentence.
    public let reason: String
    public let isPassed: Bool
  }

  public let file: String
  /// In the order of the file.
  public let trials: [Trial]
  public var failures: [Trial] { trials.filter { !$0.isPassed } }

  public init(_ placed: PlacedPack) {
    file = placed.file
    let subject = PackSubject(placed, LintContext { _ in true })
    trials = ExampleRun(subject).trials.map { trial in
      let place = trial.subject.places[trial.spot]
      return Trial(
        line: place.line, column: place.column, question: trial.subject.question.id.rawValue,
        stem: trial.subject.question.stem, guess: trial.guess, expected: trial.wanted,
        got: trial.ruling.outcome, reason: trial.reason, isPassed: trial.isKept)
    }.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
