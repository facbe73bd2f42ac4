/// The same answer twice.
enum DuplicateAlias: QuestionCheck {
  static let about = CheckAbout(
    code: "duplicate-alias",
    summary: "an accepted answer that is another one but for case, accents or punctuation",
    why: "It changes nothing, and makes the list longer to read.",
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        accept: [zuckerman, Zuckerman]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        accept: [The composer Zuckerman]
      """), isFixed: true)

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let typed = subject.typed, !typed.accept.isEmpty else { return }
    for (index, alias) in typed.accept.enumerated() {
      let earlier = [typed.answer] + typed.accept[..<index]
      guard let same = earlier.first(where: { Alike.same($0, alias) }) else { continue }
      report.add(
        subject, .item(.accept, index), "\(quoted(alias)) is the answer \(quoted(same)) again",
        "remove it", fix: .removing(index, of: .accept, in: subject))
    }
  }
}
