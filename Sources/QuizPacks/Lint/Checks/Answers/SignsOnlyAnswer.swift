/// An answer without a letter or digit.
enum SignsOnlyAnswer: QuestionCheck {
  static let about = CheckAbout(
    code: "signs-only-answer", summary: "an answer that holds no letter and no digit",
    why: """
      It is a blank that was filled with a sign, or a sign that nobody can say aloud. Only the very \
      same signs would be right.
      """,
    bad: .questions(
      """
      - ask: Who plays the trombone to please the fans of The Legend of Korra?
        answer: "--"
      """),
    good: .questions(
      """
      - ask: Who plays the trombone to please the fans of The Legend of Korra?
        answer: Tahno
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.question.form.kind != .number else { return }
    for answer in subject.answers where answer.words.list.isEmpty {
      report.add(
        subject, answer.spot, "the answer \(quoted(answer.text)) has no letter or digit",
        "write the word for it, and the sign under \"accept\"")
    }
  }
}
