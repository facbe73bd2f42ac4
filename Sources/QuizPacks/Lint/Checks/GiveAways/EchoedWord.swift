/// A right option that alone repeats a word of the stem.
enum EchoedWord: QuestionCheck {
  static let about = CheckAbout(
    code: "echoed-word", summary: "a right option that alone repeats a telling word of the stem",
    why: "Players who know nothing pick the option that sounds like the question.",
    bad: .questions(
      """
      - ask: How did the reverential gesture come into the last scene?
        answer: By a reverential remake of the storyboard
        wrong: [By a wish of the network, By a slip of the animators]
      """),
    good: .questions(
      """
      - ask: How did the reverential gesture come into the last scene?
        answer: By a late revision
        wrong: [By a wish of the network, By a slip of the animators]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .choice(let right, let wrong) = subject.question.form else { return }
    let others = wrong.map { Words($0) }
    let answer = Words(right.answer)
    guard answer.count > 1 else { return }
    for word in answer.list where word.length >= 6 && !word.has([.small, .common, .number]) {
      let isEcho = subject.stem.list.contains { $0.key == word.key }
      guard isEcho, !others.contains(where: { $0.list.contains { $0.key == word.key } }) else {
        continue
      }
      report.add(
        subject, .key(.answer),
        "the right option alone repeats \(quoted(answer.spelling(word))) from the stem",
        "use another word in one of the two")
      return
    }
  }
}
