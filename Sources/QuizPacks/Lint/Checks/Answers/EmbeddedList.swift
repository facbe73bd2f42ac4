/// Several answers in one text, where the stem asks for several.
enum EmbeddedList: QuestionCheck {
  static let about = CheckAbout(
    code: "embedded-list",
    summary: "a list of answers in one text, where the stem asks for several",
    why: """
      A player has to type all of it in one go, and gets nothing for half of it. Under `list` every \
      hit counts, in any order.
      """,
    bad: .questions(
      """
      - ask: Name the three groups in which DiMartino found good readers of the ending.
        answer: news outlets, bloggers and fans
      """),
    good: .questions(
      """
      - ask: Name the three groups in which DiMartino found good readers of the ending.
        list: [news outlets, bloggers, fans]
      """))

  private static let before = Set(
    ["name", "list", "the", "which", "what", "any", "all"].map { Words.key($0) })
  private static let counts = Set(
    ["two", "three", "four", "five", "six", "seven", "2", "3", "4", "5"].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, let answer = subject.answers.first,
      asksForSeveral(subject.stem), parts(answer.text) > 1
    else { return }
    report.add(
      subject, .key(.answer), "the answer \(quoted(answer.text)) is a list",
      "write its items under \"list\", so that each of them counts")
  }

  /// `Name the two…`, `Which three…`, `What are the four…`
  private static func asksForSeveral(_ stem: Words) -> Bool {
    guard let first = stem.list.first, first.has(.asking) || before.contains(first.key) else {
      return false
    }
    let pairs = zip(stem.list.prefix(6), stem.list.dropFirst().prefix(6))
    return pairs.contains { before.contains($0.key) && counts.contains($1.key) }
  }

  /// How many items there are between commas and "and".
  private static func parts(_ text: String) -> Int {
    let commas = text.split(separator: ",").count
    let last = text.holds(" and ") || text.holds(" & ") ? 1 : 0
    return commas + last
  }
}
