/// An option that speaks of the others.
enum AboveOption: QuestionCheck {
  static let about = CheckAbout(
    code: "above-option",
    summary: "an option that speaks of the others, such as \"all of the above\"",
    why: """
      Options are shuffled, so nothing is above, and letters change. If several are right, write them \
      under `answers`.
      """,
    bad: .questions(
      """
      - ask: Who read the ending rightly?
        answer: All of the above
        wrong: [news outlets, bloggers, fans]
      """),
    good: .questions(
      """
      - ask: Who read the ending rightly?
        answers: [news outlets, bloggers, fans]
        wrong: [nobody]
      """))

  private static let phrases = [
    "of the above", "of these", "of them are", "the above", "both a and b", "a and b", "a and c",
    "b and c", "a or b", "a b and c",
  ].map { Phrase($0) }

  static func look(at subject: Subject, _ report: inout LintReport) {
    switch subject.kind {
    case .choice, .several: break
    default: return
    }
    for (index, option) in subject.options.enumerated() where option.utf8.count < 40 {
      let words = Words(option)
      guard words.count < 7, let phrase = phrases.first(where: { $0.place(in: words.list) != nil }),
        isWhole(phrase, words)
      else { continue }
      report.add(
        subject, subject.optionSpot(index),
        "the option \(quoted(option)) speaks of the others, which are shuffled",
        "name what is meant, or write all that is right under \"answers\"")
    }
  }

  /// Letters in a row must be all that there is: `a and b`.
  private static func isWhole(_ phrase: Phrase, _ words: Words) -> Bool {
    let isLetters = words.list.contains { $0.length == 1 && !$0.has(.numeral) }
    return !isLetters || words.count <= phrase.keys.count + 1
  }
}
