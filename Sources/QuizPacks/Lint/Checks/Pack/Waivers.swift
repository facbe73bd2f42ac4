import QuizText

/// A waiver of a check that there is not.
enum UnknownAllow: PackWideCheck {
  static let about = CheckAbout(
    code: "unknown-allow", summary: "a code under `allow` that no check has",
    why: "It waives nothing. The codes stand in brackets in each message, and in this manual.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        allow: [no-sauce]
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        allow: [no-source]
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    for (index, code) in pack.pack.allow.enumerated() where !isKnown(code) {
      report.add(pack, .item(.allow, index), what(code), remedy(code))
    }
    for subject in pack.questions {
      for (index, code) in subject.question.allow.enumerated() where !isKnown(code) {
        report.add(subject, .item(.allow, index), what(code), remedy(code))
      }
    }
  }

  static func isKnown(_ code: String) -> Bool { Checks.codes.contains(code) }

  private static func what(_ code: String) -> String { "there is no check \(quoted(code))" }

  private static func remedy(_ code: String) -> String {
    Nearest.name(to: code, among: Checks.codes.sorted()).map { "write \"\($0)\" if that is meant" }
      ?? "remove it"
  }
}

/// A waiver that waives nothing.
enum NeedlessAllow: PackWideCheck {
  static let about = CheckAbout(
    code: "needless-allow", summary: "a code under `allow` of which there is nothing to waive",
    why: """
      The finding is gone, and so should the waiver be, lest it hide the next one. Errors cannot be \
      waived. `--fix` takes it out.
      """,
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
        allow: [long-answer]
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """), isFixed: true)

  /// Comes after all other checks, since it asks what they waived.
  static func look(at pack: PackSubject, _ report: inout LintReport) {
    let used = report.used
    for (index, code) in pack.pack.allow.enumerated()
    where UnknownAllow.isKnown(code) && !used.contains(.init(question: nil, code: code)) {
      report.add(pack, .item(.allow, index), what(code), "remove it")
    }
    for subject in pack.questions {
      for (index, code) in subject.question.allow.enumerated()
      where UnknownAllow.isKnown(code)
        && !used.contains(.init(question: subject.index, code: code))
      {
        report.add(
          subject, .item(.allow, index), what(code), "remove it",
          fix: .removing(index, of: .allow, in: subject))
      }
    }
  }

  private static func what(_ code: String) -> String { "there is nothing to waive for \"\(code)\"" }
}
