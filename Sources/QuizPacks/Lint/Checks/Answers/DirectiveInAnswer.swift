/// Quizbowl directives in a plain answer.
enum DirectiveInAnswer: QuestionCheck {
  static let about = CheckAbout(
    code: "directive-in-answer", summary: "quizbowl directives in an answer that is plain text",
    why: """
      Under `answer` brackets and their directives are letters like all others. Under `answerline` they \
      are read, and `accept`, `prompt` and `reject` say the same without any notation.
      """,
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman [prompt on Jeremy]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answerline: Jeremy Zuckerman [prompt on Jeremy]
      """))

  private static let directives = [
    "accept", "prompt", "do not accept", "reject", "anti prompt", "antiprompt", "or accept",
  ].map { Phrase($0) }

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text || subject.kind == .choice else { return }
    for answer in subject.answers {
      guard let open = answer.text.firstIndex(where: { $0 == "[" || $0 == "(" }) else { continue }
      let inside = Words(String(answer.text[open...]))
      guard directives.contains(where: { $0.place(in: inside.list) == 0 }) else { continue }
      report.add(
        subject, answer.spot, "the answer \(quoted(answer.text)) holds directives",
        "write \"answerline\" instead of \"answer\", or use \"accept\", \"prompt\" and \"reject\"")
    }
  }
}
