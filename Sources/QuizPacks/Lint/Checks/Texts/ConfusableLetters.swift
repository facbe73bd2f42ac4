/// Letters of two scripts in one word.
enum ConfusableLetters: QuestionCheck {
  static let about = CheckAbout(
    code: "confusable-letters",
    summary: "a word with letters of two scripts, some of which look like those of the other",
    why: """
      A Cyrillic or Greek letter that looks like a Latin one came in by copying, or by intent. Players \
      type what they see, and are wrong.
      """,
    bad: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trоmbone
      """),
    good: .questions(
      """
      - ask: Which instrument does Tahno play?
        answer: trombone
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages where passage.marks.contains(.beyondASCII) {
      guard let found = Script.mixed(in: passage.text) else { continue }
      report.add(
        subject, passage.spot,
        "\(quoted(found.word)) holds the \(found.script) letter \(found.letter) among Latin ones",
        "type the word anew")
    }
  }
}

/// The scripts whose letters pass for Latin ones.
enum Script {
  /// The first word that mixes Latin letters with Cyrillic or Greek ones that look Latin.
  static func mixed(in text: String) -> (word: String, script: String, letter: String)? {
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      let scalars = word.unicodeScalars
      guard scalars.contains(where: isLatin) else { continue }
      guard let odd = scalars.first(where: { lookalikes.contains($0) }) else { continue }
      let script = (0x370...0x3FF).contains(odd.value) ? "Greek" : "Cyrillic"
      let number = String(odd.value, radix: 16, uppercase: true)
      return (String(word), script, "U+0\(number)")
    }
    return nil
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic || (0xC0...0x24F).contains(scalar.value)
  }

  private static let lookalikes = Set(
    "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι".unicodeScalars)
}
