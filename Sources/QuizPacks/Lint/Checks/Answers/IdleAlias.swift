import QuizJudge

/// An alias that the judge accepts without being told.
enum IdleAlias: QuestionCheck {
  static let about = CheckAbout(
    code: "idle-alias", summary: "an accepted answer that the judge accepts anyway",
    why: """
      Articles, plurals, titles, numbers in words, surnames and slips of the finger are the judge's \
      business. A list that holds them hides the aliases that matter.
      """,
    bad: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        accept: [Mr. Jeremy Zuckerman]
      """),
    good: .questions(
      """
      - ask: Who wrote the music for the last scene of The Legend of Korra?
        answer: Jeremy Zuckerman
        accept: [the composer of the show]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let typed = subject.typed, !typed.accept.isEmpty,
      let line = subject.answerAlone
    else { return }
    for (index, alias) in typed.accept.enumerated() {
      guard !Alike.same(alias, typed.answer), !isDuplicate(index, in: typed.accept) else {
        continue
      }
      let judgement = line.judge(alias)
      guard judgement.verdict == .accept else { continue }
      report.add(
        subject, .item(.accept, index),
        "\(quoted(alias)) is accepted for \(quoted(typed.answer)) anyway \(why(judgement.rule))",
        "remove it")
    }
  }

  private static func isDuplicate(_ index: Int, in aliases: [String]) -> Bool {
    aliases[..<index].contains { Alike.same($0, aliases[index]) }
  }

  private static func why(_ rule: MatchRule) -> String {
    switch rule {
    case .typo: "(as a slip of the finger)"
    case .number: "(as the same number)"
    case .initials: "(as its initials)"
    case .requiredPart, .partial: "(as the part that tells)"
    default: "(as the same words in another form)"
    }
  }
}
