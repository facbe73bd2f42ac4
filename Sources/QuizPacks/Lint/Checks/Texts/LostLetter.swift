/// A question mark in place of a letter.
enum LostLetter: QuestionCheck {
  static let about = CheckAbout(
    code: "lost-letter", summary: "a question mark inside a word, where a letter was lost",
    why: "A program that did not know the letter wrote a question mark for it.",
    bad: .questions(
      """
      - ask: What is a clich? in romances, as Miyazaki's r?sum? has it?
        answer: that boy and girl must fall in love
        accept: [they fall in love]
      """),
    good: .questions(
      """
      - ask: What is a cliché in romances, as Miyazaki's résumé has it?
        answer: that boy and girl must fall in love
        accept: [they fall in love]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages where passage.marks.contains(.question) {
      guard let word = broken(in: passage.text) else { continue }
      report.add(
        subject, passage.spot, "a letter was lost in \(quoted(word))", "type the word anew")
    }
  }

  /// A word with a question mark between small letters.
  private static func broken(in text: String) -> String? {
    let bytes = Array(text.utf8)
    func isSmall(_ at: Int) -> Bool { bytes.indices.contains(at) && (97...122).contains(bytes[at]) }
    func isLetter(_ at: Int) -> Bool {
      bytes.indices.contains(at) && (97...122).contains(bytes[at] | 0x20)
    }
    guard
      let at = bytes.indices.first(where: {
        bytes[$0] == 0x3F && isLetter($0 - 1) && isSmall($0 + 1)
      })
    else { return nil }
    if text.holds("://") || text.holds("www.") { return nil }
    var start = at
    var end = at + 1
    while isLetter(start - 1) { start -= 1 }
    while isLetter(end) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
