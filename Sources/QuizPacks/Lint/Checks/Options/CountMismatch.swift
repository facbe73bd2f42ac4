import QuizCore

/// A stem that asks for another number of answers than there are.
enum CountMismatch: QuestionCheck {
  static let about = CheckAbout(
    code: "count-mismatch",
    summary: "a stem that asks for another number of answers than the question wants",
    why: "Players stop at the number that they hear, and lose points for it.",
    bad: .questions(
      """
      - ask: Name any three groups that read the ending rightly.
        list: [news outlets, bloggers, fans, critics]
        need: 2
      """),
    good: .questions(
      """
      - ask: Name any two groups that read the ending rightly.
        list: [news outlets, bloggers, fans, critics]
        need: 2
      """))

  private static let openers = ["name", "which", "list", "give", "pick", "choose", "what"].map {
    Words.key($0)
  }
  private static let fillers = ["any", "the", "all", "of", "are"].map { Words.key($0) }
  private static let numbers: [UInt64: Int] = {
    var numbers: [UInt64: Int] = [:]
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    for (index, word) in words.enumerated() {
      numbers[Words.key(word)] = index + 2
      numbers[Words.key("\(index + 2)")] = index + 2
    }
    return numbers
  }()

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard let wanted = wanted(by: subject.question.form), let said = said(in: subject.stem),
      said != wanted
    else { return }
    report.add(
      subject, .key(.ask), "the stem asks for \(said), and \(wanted) are wanted",
      "make the two agree")
  }

  private static func wanted(by form: AnswerForm) -> Int? {
    switch form {
    case .list(_, let need): need
    case .several(let right, _): right.count
    default: nil
    }
  }

  /// The number in `name any three`, `which two`.
  private static func said(in stem: Words) -> Int? {
    for (at, word) in stem.list.enumerated() where openers.contains(word.key) {
      let rest = stem.list[(at + 1)...].drop { fillers.contains($0.key) }
      if let next = rest.first, let number = numbers[next.key] { return number }
    }
    return nil
  }
}
