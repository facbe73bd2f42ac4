import QuizJudge

/// A prompt that nobody will see.
enum AcceptedPrompt: QuestionCheck {
  static let about = CheckAbout(
    code: "accepted-prompt",
    summary: "an answer that is under `prompt` and is right, or rejected, as well",
    why: "The judge settles it the other way, and the prompt is never put.",
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        accept: [Jeremy]
        prompt: [Jeremy]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        prompt: [Jeremy]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let typed = subject.typed else { return }
    for (index, prompt) in typed.prompt.enumerated() {
      let isRight = ([typed.answer] + typed.accept).contains { Sameness.same($0, prompt.text) }
      let isWrong = typed.reject.contains { Sameness.same($0, prompt.text) }
      guard isRight || isWrong else { continue }
      report.add(
        subject, .item(.prompt, index),
        "\(quoted(prompt.text)) is prompted on, and \(isRight ? "right" : "rejected") as well",
        "remove it from one of the two lists")
    }
  }
}
