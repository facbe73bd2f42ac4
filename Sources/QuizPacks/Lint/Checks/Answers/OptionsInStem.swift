/// Options written out in the stem of a question that is typed.
enum OptionsInStem: QuestionCheck {
  static let about = CheckAbout(
    code: "options-in-stem", summary: "options that stand in the stem of a question to be typed",
    why: """
      Under `wrong` they are lettered and shuffled, can be answered by a letter, and can be left out by \
      rules that ask the question open.
      """,
    bad: .questions(
      """
      - ask: "Who posted first? A) DiMartino B) Konietzko"
        answer: DiMartino
      """),
    good: .questions(
      """
      - ask: Who posted first?
        answer: DiMartino
        wrong: [Konietzko]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, isLettered(subject.question.stem) || isNamed(subject) else {
      return
    }
    report.add(
      subject, .key(.ask), "the stem lists the options",
      "write those that are not right under \"wrong\", and leave them out here")
  }

  /// `A) … B) …`, `a. … b. …`, `1) … 2) …`: each behind a space, with a space behind it.
  private static func isLettered(_ stem: String) -> Bool {
    var first: (letter: UInt8, sign: UInt8)?
    var (older, before): (UInt8, UInt8) = (0x20, 0x20)
    for byte in stem.utf8 {
      let isSign = before == 0x29 || before == 0x2E || before == 0x3A
      defer { (older, before) = (before, byte) }
      guard isSign, byte == 0x20 else { continue }
      if let first, older == first.letter + 1, before == first.sign { return true }
      let isFirst = older | 0x20 == 0x61 || older == 0x31 && before == 0x29
      if isFirst, first == nil { first = (older, before) }
    }
    return false
  }

  private static let or = Words.key("or")

  /// `…: X, Y or Z?`, one of which is the answer.
  private static func isNamed(_ subject: Subject) -> Bool {
    let stem = subject.stem
    guard let at = stem.list.lastIndex(where: { $0.key == or }), at + 1 < stem.count else {
      return false
    }
    return subject.answers.contains { answer in
      guard !answer.words.kinds.contains(.truth) else { return false }
      guard let place = stem.place(of: answer.words.list[...]) else { return false }
      let end = place + answer.words.count
      return end == at || place == at + 1 || place < at && at - end <= 6 && hasComma(stem, end, at)
    }
  }

  /// Whether a comma stands between the answer and the "or".
  private static func hasComma(_ stem: Words, _ from: Int, _ to: Int) -> Bool {
    let bytes = Array(stem.text.utf8)
    return bytes[stem.list[from - 1].end..<stem.list[to].start].contains(0x2C)
  }
}
