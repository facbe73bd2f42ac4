import QuizJudge

/// One stem with two answers.
enum SameStem: PackWideCheck {
  static let about = CheckAbout(
    code: "same-stem", summary: "the same stem twice, with different answers",
    why: "Players cannot know which of the two is meant: accept both in one question, or say more.",
    bad: .questions(
      """
      - ask: Who wrote a post on the ending?
        answer: DiMartino
      - ask: Who wrote a post on the ending?
        answer: Konietzko
      """),
    good: .questions(
      """
      - ask: Who wrote the first post on the ending?
        answer: DiMartino
      - ask: Who wrote the second post on the ending?
        answer: Konietzko
      """))

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    var seen: [UInt64: Subject] = [:]
    for subject in pack.questions where subject.kind == .text && isWhole(subject) {
      let key = subject.stem.list.reduce(WordScan.seed) { ($0 ^ $1.key) &* 0x9E37_79B9_7F4A_7C15 }
      guard let earlier = seen[key] else {
        seen[key] = subject
        continue
      }
      guard earlier.stem.count == subject.stem.count, !share(earlier, subject) else { continue }
      report.add(
        subject, .key(.ask),
        "the question in line \(earlier.places[.key(.ask)].line) has this stem and another answer",
        "accept both answers in one question, or say more in the stems")
    }
  }

  private static func isWhole(_ subject: Subject) -> Bool {
    subject.question.clues.isEmpty && subject.question.media == nil && subject.stem.count > 2
  }

  private static func share(_ one: Subject, _ two: Subject) -> Bool {
    one.answers.contains { answer in
      two.answers.contains { Sameness.same(answer.text, $0.text) }
    }
  }
}
