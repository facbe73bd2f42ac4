/// An answer with signs that a keyboard does not have.
enum UntypableAnswer: QuestionCheck {
  static let about = CheckAbout(
    code: "untypable-answer",
    summary: "an answer that holds signs which no keyboard has, and no other form of it",
    why: """
      Pictures, arrows and dingbats cannot be typed, so nobody can be right. Accents and the letters of \
      other scripts are no trouble.
      """,
    bad: .questions(
      """
      - ask: Which sign do the fans of Korra and Asami draw?
        answer: ♥
      """),
    good: .questions(
      """
      - ask: Which sign do the fans of Korra and Asami draw?
        answer: ♥
        accept: [heart]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, let typed = subject.typed,
      let sign = UntypableAnswer.sign(in: typed.answer),
      typed.accept.allSatisfy({ UntypableAnswer.sign(in: $0) != nil })
    else { return }
    report.add(
      subject, .key(.answer), "the answer holds \(quoted(String(sign))), which cannot be typed",
      "accept a form of it in letters")
  }

  private static func sign(in text: String) -> Unicode.Scalar? {
    guard Marks(text).contains(.beyondASCII) else { return nil }
    return text.unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .otherSymbol, .privateUse, .unassigned: true
      default: scalar.properties.isEmojiPresentation
      }
    }
  }
}
