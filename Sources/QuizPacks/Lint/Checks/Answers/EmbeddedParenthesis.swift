/// A remark in parentheses inside an answer.
enum EmbeddedParenthesis: QuestionCheck {
  static let about = CheckAbout(
    code: "embedded-parenthesis", summary: "an answer with a part in parentheses",
    why: """
      The judge lets players leave out what is in parentheses, but takes nothing else for it. A remark \
      belongs under `explain`, another form of the answer under `accept`.
      """,
    bad: .questions(
      """
      - ask: What is the second post on the ending of The Legend of Korra called?
        answer: Korrasami is canon (by Konietzko)
      """),
    good: .questions(
      """
      - ask: What is the second post on the ending of The Legend of Korra called?
        answer: Korrasami is canon
        explain: Konietzko wrote it.
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind != .choice, subject.kind != .number else { return }
    for answer in subject.answers where answer.text.utf8.contains(0x28) {
      if case .key(.answerline) = answer.spot { continue }
      guard let open = answer.text.firstIndex(of: "("),
        let close = answer.text[open...].firstIndex(of: ")"),
        answer.text[open..<close].dropFirst().count > 1
      else { continue }
      let remark = String(answer.text[open...close])
      report.add(
        subject, answer.spot, "the answer holds \(quoted(remark))",
        "put a remark under \"explain\", and another form of the answer under \"accept\"")
    }
  }
}
