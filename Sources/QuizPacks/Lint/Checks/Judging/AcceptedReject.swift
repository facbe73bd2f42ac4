import QuizJudge

/// A rejected answer that is accepted too.
enum AcceptedReject: QuestionCheck {
  static let about = CheckAbout(
    code: "accepted-reject", severity: .error,
    summary: "an answer that is under `reject` and is right as well",
    why: "One of the two is a slip. As it stands, the answer is wrong.",
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        reject: [jeremy zuckerman]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        reject: [Jeremy Sugarman]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let typed = subject.typed else { return }
    for (index, reject) in typed.reject.enumerated() {
      let right = ([typed.answer] + typed.accept).first { Sameness.same($0, reject) }
      guard right != nil else { continue }
      report.add(
        subject, .item(.reject, index), "\(quoted(reject)) is rejected, and right as well",
        "remove it from one of the two lists")
    }
  }
}
