/// A stem that ends in "a" or "an", which only some of the options fit.
enum GrammarGivesAway: QuestionCheck {
  static let about = CheckAbout(
    code: "grammar-gives-away",
    summary: "a stem that ends in \"a\" or \"an\", where not all the options fit it",
    why: "The options that do not fit are out at once. Put the article into the options.",
    bad: .questions(
      """
      - ask: "Konietzko's wish for the ending was to fight for an:"
        answer: ideal
        wrong: [prize, record, budget]
      """),
    good: .questions(
      """
      - ask: "Konietzko's wish for the ending was to fight for:"
        answer: an ideal
        wrong: [a prize, a record, a budget]
      """))

  private static let a = Words.key("a")
  private static let an = Words.key("an")

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .choice(let right, let wrong) = subject.question.form,
      let last = subject.stem.list.last, last.key == a || last.key == an
    else { return }
    let wantsVowel = last.key == an
    let misfits = wrong.filter { GrammarGivesAway.beginsWithVowel($0) != wantsVowel }
    guard beginsWithVowel(right.answer) == wantsVowel, let misfit = misfits.first else { return }
    report.add(
      subject, .key(.ask),
      "the stem ends in \"\(wantsVowel ? "an" : "a")\", which \(quoted(misfit)) does not fit",
      "put the article into the options")
  }

  private static func beginsWithVowel(_ option: String) -> Bool {
    guard let first = option.lowercased().first(where: \.isLetter) else { return false }
    return "aeiou".contains(first)
  }
}
