/// An address in the stem.
enum AddressInStem: QuestionCheck {
  static let about = CheckAbout(
    code: "address-in-stem", summary: "an address of the web in the stem",
    why:
      "Under `media` it is shown in a line of its own, and `/open` opens it; read aloud it is a nuisance.",
    bad: .questions(
      """
      - ask: Who is this? https://example.org/tahno.png
        answer: Tahno
      """),
    good: .questions(
      """
      - ask: Who is this?
        answer: Tahno
        media: https://example.org/tahno.png
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.passages[0].marks.isSuperset(of: [.slash, .colon]) else { return }
    let stem = subject.question.stem
    guard
      let address = stem.split(whereSeparator: \.isWhitespace).first(where: {
        $0.contains("http://") || $0.contains("https://")
      })
    else { return }
    report.add(
      subject, .key(.ask), "the stem holds the address \(quoted(String(address)))",
      "move it to \"media\"")
  }
}
