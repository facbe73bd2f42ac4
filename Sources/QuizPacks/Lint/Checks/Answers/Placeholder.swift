/// Text that was to be filled in later.
enum Placeholder: QuestionCheck {
  static let about = CheckAbout(
    code: "placeholder", summary: "text that was to be filled in later",
    why: "A question with TODO, ??? or lorem ipsum in it is not finished.",
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: TODO
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  private static let words: Set<UInt64> = Set(
    ["todo", "tbd", "fixme", "asdf", "foobar"].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages {
      guard let word = placeholder(passage) else { continue }
      report.add(
        subject, passage.spot, "\(quoted(word)) was to be filled in later", "write what is meant")
    }
  }

  private static func placeholder(_ passage: Passage) -> String? {
    let text = passage.text
    if passage.marks.contains(.question), text.holds("???") { return "???" }
    if passage.marks.contains(.lower), text.holds("lorem ipsum") { return "lorem ipsum" }
    if text.utf8.count <= 8 {
      let all = Words(text)
      return all.count == 1 && words.contains(all.list[0].key) ? text : nil
    }
    guard passage.marks.contains(.upper) else { return nil }
    if text.holds("TODO") { return shouted("todo", in: text) }
    if text.holds("FIXME") { return shouted("fixme", in: text) }
    return text.holds("TBD") ? shouted("tbd", in: text) : nil
  }

  /// The word in capitals, where it is a word of its own.
  private static func shouted(_ word: String, in text: String) -> String? {
    let key = Words.key(word)
    return Words(text).list.contains { $0.key == key } ? word.uppercased() : nil
  }
}
