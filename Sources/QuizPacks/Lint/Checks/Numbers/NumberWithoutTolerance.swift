/// A measured number that has to be hit exactly.
enum NumberWithoutTolerance: QuestionCheck {
  static let about = CheckAbout(
    code: "number-without-tolerance",
    summary:
      "the answer to a question of how high, how far or how heavy, without `within` or `range`",
    why: """
      A measured number is never known exactly, and books differ in it. Say how far off a guess may be, \
      or let the nearest one win.
      """,
    bad: .questions(
      """
      - ask: About how long is the closing sequence with Korra and Asami?
        answer: 2 minutes
      """),
    good: .questions(
      """
      - ask: How many minutes long is the closing sequence with Korra and Asami?
        answer: 2
        unit: minutes
        within: 0.5
      """))

  private static let how = Words.key("how")
  private static let sizes = Set(
    [
      "high", "tall", "long", "wide", "deep", "far", "heavy", "fast", "big", "large", "hot", "cold",
      "thick",
    ].map { Words.key($0) })

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard isMeasured(subject.stem) else { return }
    switch subject.question.form {
    case .text(let answer):
      guard isEstimate(answer.answer, subject.stem) else { return }
    case .number(let number):
      guard number.within == nil, number.range == nil, !number.closest else { return }
    default: return
    }
    report.add(
      subject, .key(.answer), "a measured number has to be hit exactly",
      "add \"within\" or \"range\", or \"closest: true\"")
  }

  /// Whether the answer is a number, and its size or the stem says that it is no exact one.
  private static func isEstimate(_ answer: String, _ stem: Words) -> Bool {
    let words = Words(answer)
    guard let first = words.list.first, first.has(.numeral), words.count <= 3 else { return false }
    let digits = answer.filter { $0.isNumber || $0 == "." }
    return stem.list.contains { roughly.contains($0.key) } || digits.contains(".")
      || (Double(digits) ?? 0) >= 1000
  }

  private static let roughly = Set(
    ["about", "approximately", "roughly", "average", "around", "estimated", "nearly", "almost"]
      .map { Words.key($0) })

  /// `How high…`, `What is the distance…`
  static func isMeasured(_ stem: Words) -> Bool {
    let first = stem.list.prefix(6)
    for (word, next) in zip(first, first.dropFirst()) where word.key == how {
      return sizes.contains(next.key)
    }
    guard stem.list.first?.has(.asking) == true, stem.count > 3 else { return false }
    return stem.list.prefix(5).contains { $0.has(.measure) }
  }
}
