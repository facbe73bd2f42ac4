/// An answer too long to be typed.
enum LongAnswer: QuestionCheck {
  static let about = CheckAbout(
    code: "long-answer", summary: "an answer that is typed and has more than eight words",
    why: """
      All its words are wanted, so a player who knows the thing is wrong for the wording. Ask for the \
      telling part of it, accept it, or offer options.
      """,
    bad: .questions(
      """
      - ask: Why did Konietzko not expect a romance of two women in a show for children?
        answer: He never assumed that the network would let them get away with it
      """),
    good: .questions(
      """
      - ask: Whose leave did Konietzko not expect for a romance of two women in a show for children?
        answer: The network
      """))

  private static let most = 8

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text else { return }
    let least = subject.answers.map(\.words.count).min() ?? 0
    guard least > most else { return }
    report.add(
      subject, .key(.answer), "the answer has \(least) words, and all of them have to be typed",
      "accept the telling part of it, or offer options under \"wrong\"")
  }
}
