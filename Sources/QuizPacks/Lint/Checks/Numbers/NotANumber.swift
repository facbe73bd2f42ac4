import QuizJudge

/// A question for a number whose answer is none.
enum NotANumber: QuestionCheck {
  static let about = CheckAbout(
    code: "not-a-number",
    summary: "an answer without a number to a question of how many, or of which year",
    why:
      "Stem and answer do not belong together: one of them was changed, or put in the wrong line.",
    bad: .questions(
      """
      - ask: How many minutes long is the closing sequence with Korra and Asami?
        answer: spirit portal
      """),
    good: .questions(
      """
      - ask: How many minutes long is the closing sequence with Korra and Asami?
        answer: two
      """))

  private static let openings = [
    "how many", "in what year", "in which year", "what year", "which year",
  ].map { Phrase($0) }
  private static let amounts = Set(
    [
      "none", "all", "both", "dozen", "half", "several", "many", "single", "pair", "couple",
      "every",
      "infinite", "infinity", "nobody", "unlimited", "score", "gross", "hundreds", "thousands",
      "millions", "no", "a", "an", "trio", "halves", "thirds", "quarters", "nil", "duo", "never",
    ].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.kind == .text, let answer = subject.answers.first,
      openings.contains(where: { $0.place(in: subject.stem.list) ?? 9 < 2 }),
      !subject.answers.contains(where: isNumber)
    else { return }
    report.add(
      subject, .key(.answer), "the stem asks for a number, and \(quoted(answer.text)) is none",
      "mend one of the two")
  }

  private static func isNumber(_ answer: Spoken) -> Bool {
    answer.words.list.contains { $0.has([.number, .numeral]) || amounts.contains($0.key) }
      || answer.text.contains { $0.isNumber }
      || answer.text.split { !$0.isLetter }.contains { $0.allSatisfy("IVXLCDM".contains) }
  }
}
