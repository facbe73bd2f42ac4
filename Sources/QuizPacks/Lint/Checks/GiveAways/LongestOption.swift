/// A right option that is longer than all the others.
enum LongestOption: QuestionCheck {
  static let about = CheckAbout(
    code: "longest-option", summary: "a right option that is much longer than every wrong one",
    why: """
      Authors take more care with what has to be true, and players know it. Shorten it, or give the wrong \
      ones the same care.
      """,
    bad: .questions(
      """
      - ask: What was DiMartino's aim in posting?
        answer: To add a clear statement in words to the one that the pictures had made
        wrong: [To tease, To complain, To joke]
      """),
    good: .questions(
      """
      - ask: What was DiMartino's aim in posting?
        answer: To add plain words to the images
        wrong: [To tease the next story, To complain of the press, To joke about the fans]
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard case .choice(let right, let wrong) = subject.question.form,
      let longest = wrong.map(\.count).max()
    else { return }
    let length = right.answer.count
    guard wrong.count > 1, length >= longest + 15, length * 2 >= longest * 3 else { return }
    report.add(
      subject, .key(.answer),
      "the right option has \(length) characters, the longest wrong one \(longest)",
      "make them alike in length")
  }
}
