/// A space before a comma, a full stop or a question mark.
enum SpaceBeforeSign: QuestionCheck {
  static let about = CheckAbout(
    code: "space-before-sign", summary: "a space before a comma, a full stop or a question mark",
    why: "It is a slip of the finger in most languages; packs in French are left alone.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play ?
        answer: trombone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    if subject.pack.language?.lowercased().hasPrefix("fr") == true { return }
    look(at: subject.question.stem, .key(.ask), subject, &report)
    if let words = subject.question.explanation {
      look(at: words, .key(.explain), subject, &report)
    }
  }

  private static func look(
    at text: String, _ spot: Spot, _ subject: Subject, _ report: inout LintReport
  ) {
    var before: (UInt8, UInt8) = (0, 0)
    for (at, byte) in text.utf8.enumerated() {
      let isSign = byte == 0x3F || byte == 0x2C || byte == 0x2E
      if isSign, before.1 == 0x20, isWord(before.0), ends(text, after: at) {
        let sign = String(Unicode.Scalar(byte))
        return report.add(subject, spot, "a space stands before \"\(sign)\"", "remove it")
      }
      before = (before.1, byte)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte)
  }

  /// Whether a space or nothing follows: `.5` and `.net` are words of their own.
  private static func ends(_ text: String, after offset: Int) -> Bool {
    let next = text.utf8.dropFirst(offset + 1).first
    return next == nil || next == 0x20
  }
}
