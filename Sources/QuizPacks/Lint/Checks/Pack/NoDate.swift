import QuizCore

/// A fact that ages, without a date.
enum NoDate: QuestionCheck {
  static let about = CheckAbout(
    code: "no-date", summary: "a fact that ages, without `as_of`",
    why: """
      "Currently" and "the latest" are true for a while only. `as_of`, of the question or of the pack, \
      says until when the answer was looked after.
      """,
    bad: .questions(
      """
      - ask: What is currently the most recent season of The Legend of Korra?
        answer: Book 4
      """),
    good: .questions(
      """
      - ask: What is currently the most recent season of The Legend of Korra?
        answer: Book 4
        as_of: 2014-12-22
      """))

  private static let phrases = [
    "currently", "at present", "at the moment", "right now", "as of now", "to date", "so far",
    "most recent", "the latest", "these days", "nowadays", "this year", "today", "current",
    "reigning", "is still alive", "is still living", "still living",
    "world record", "the newest", "to this day", "is yet to", "has yet to",
  ].map { Phrase($0) }

  static func look(at subject: Subject, _ report: inout LintReport) {
    guard subject.question.asOf == nil, subject.bonus?.asOf == nil, subject.pack.asOf == nil,
      let phrase = phrase(in: subject.stem)
    else { return }
    report.add(
      subject, .key(.ask), "\(quoted(phrase)) is true for a while only",
      "add \"as_of\" with the day at which it was")
  }

  private static func phrase(in stem: Words) -> String? {
    guard stem.kinds.contains(.ageing) else { return nil }
    for phrase in phrases {
      guard let at = phrase.place(in: stem.list) else { continue }
      let words = stem.list[at..<(at + phrase.keys.count)]
      if isCurrentOfPhysics(words, stem, at) || isInTitle(words, stem) { continue }
      return words.map(stem.spelling).joined(separator: " ")
    }
    return nil
  }

  /// "Electric current" and "a current of air" are no news.
  private static func isCurrentOfPhysics(
    _ words: ArraySlice<Words.Word>, _ stem: Words, _ at: Int
  ) -> Bool {
    guard words.count == 1, stem.spelling(words[words.startIndex]).lowercased() == "current" else {
      return false
    }
    let next = at + 1 < stem.count ? stem.list[at + 1] : nil
    let before = at > 0 ? stem.spelling(stem.list[at - 1]).lowercased() : ""
    return next == nil || next?.has(.small) == true || before == "electric" || before == "ocean"
  }

  /// "Today Show", "USA Today".
  private static func isInTitle(_ words: ArraySlice<Words.Word>, _ stem: Words) -> Bool {
    guard let first = words.first, first.start > 0 else { return false }
    return stem.spelling(first).first?.isUppercase == true
  }
}

/// A date that cannot be read.
enum BadDate: PackWideCheck {
  static let about = CheckAbout(
    code: "bad-date", summary: "an `as_of` that is no day of the calendar",
    why: "Programs sort by it: write it as 2014-12-22, or as far as it is known: 2014-12, 2014.",
    bad: .questions(
      """
      - ask: What is currently the most recent season of The Legend of Korra?
        answer: Book 4
        as_of: last winter
      """),
    good: NoDate.about.good)

  static func look(at pack: PackSubject, _ report: inout LintReport) {
    for subject in pack.subjects {
      guard let date = subject.question.asOf, !isDate(date) else { continue }
      report.add(
        subject, .key(.asOf), "\(quoted(date)) is no day of the calendar",
        "write it as 2014-12-22")
    }
    guard let date = pack.pack.asOf, !isDate(date) else { return }
    report.add(
      pack, .key(.asOf), "\(quoted(date)) is no day of the calendar", "write it as 2014-12-22")
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.count == $1 }) else {
      return false
    }
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count else { return false }
    let month = numbers.count > 1 ? numbers[1] : 1
    guard (1...12).contains(month) else { return false }
    return numbers.count < 3 || (1...days(numbers[0], month)).contains(numbers[2])
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
