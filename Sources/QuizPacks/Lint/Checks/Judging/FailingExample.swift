import QuizCore

/// An example that the judge does not judge as promised.
enum FailingExample: PackWideCheck {
  static let about = CheckAbout(
    code: "failing-example", severity: .error,
    summary: "a guess under `examples` that the judge does not judge as promised",
    why: """
      The examples are the pack's own tests. `canon pack test` runs them alone, and tells how the judge \
      came to its verdict.
      """,
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        examples:
          accept: [Jeremy Sugarman]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        examples:
          accept: [zuckerman]
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    for trial in ExampleRun(pack).trials where !trial.isKept {
      guard case .example = trial.spot else { continue }
      report.add(trial.subject, trial.spot, trial.complaint, trial.remedy)
    }
  }
}
