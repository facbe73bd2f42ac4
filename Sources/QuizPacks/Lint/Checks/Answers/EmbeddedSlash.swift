/// Two answers in one, told apart by a slash.
enum EmbeddedSlash: QuestionCheck {
  static let about = CheckAbout(
    code: "embedded-slash", summary: "an answer that is two, told apart by a slash",
    why: "An answer is plain text: players would have to type what stands on both sides.",
    bad: .questions(
      """
      - ask: What do fans call the love of Mako and Korra?
        answer: Makorra/Mako and Korra
      """),
    good: .questions(
      """
      - ask: What do fans call the love of Mako and Korra?
        answer: Makorra
        accept: [Mako and Korra]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.question.form.kind != .number else { return }
    for answer in subject.answers where answer.text.utf8.contains(0x2F) && splits(answer.text) {
      if case .key(.answerline) = answer.spot { continue }
      report.add(
        subject, answer.spot, "the answer \(quoted(answer.text)) is two answers in one",
        "keep the better one, and put the other under \"accept\"")
    }
  }

  /// Whether words stand on both sides: not `AC/DC`, `km/h`, `9/11` or an address.
  private static func splits(_ text: String) -> Bool {
    if text.contains("://") { return false }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 || sides.count == 3 else { return false }
    return sides.allSatisfy { side in
      let letters = side.filter(\.isLetter).count
      return letters >= 3 && letters > side.filter(\.isNumber).count
    }
  }
}
