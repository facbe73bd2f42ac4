/// Reads dates in any order that leaves no doubt: 4 July 1776, July 4th, 1776, 1776-07-04, 25/12/1990.
enum DateReader {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The date, nil where the letters are none or could be two.
  ///
  /// - Parameter allowsNoYear: whether 25/12 is a day and no fraction.
  static func read(_ letters: [Letter], allowsNoYear: Bool = false) -> CalendarDate? {
    guard letters.count < 60, letters.contains(where: \.isDigit) || letters.count > 6 else {
      return nil
    }
    if let date = numeric(letters) ?? (allowsNoYear ? dayAndMonth(letters) : nil) { return date }
    let split = Splitter(letters)
    guard (2...7).contains(split.words.count) else { return nil }
    let names = split.words.map { split.letters[$0].text }
    guard names.contains(where: { month($0) != nil }) else { return nil }
    return named(WordReader(split, hasRomans: false).words, split.letters)
  }

  private static func month(_ name: String) -> Int? {
    if let index = months.firstIndex(of: name) { return index + 1 }
    guard name.count == 3 || name == "sept" else { return nil }
    return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private static func numeric(_ letters: [Letter]) -> CalendarDate? {
    var scan = Scan(letters)
    scan.skipSpaces()
    let first = scan.digits()
    let mark = scan.current
    guard (1...4).contains(first.count), mark == "-" || mark == "/" || mark == "." else {
      return nil
    }
    scan.advance()
    let second = scan.digits()
    guard (1...2).contains(second.count), scan.current == mark else { return nil }
    scan.advance()
    let third = scan.digits()
    guard !third.isEmpty, scan.isAtEnd || scan.rest == "." else { return nil }
    return ordered(number(first), number(second), number(third), isYearFirst: first.count == 4)
  }

  /// 25/12 and 12/25: one of the two can be no month.
  private static func dayAndMonth(_ letters: [Letter]) -> CalendarDate? {
    var scan = Scan(letters)
    scan.skipSpaces()
    let first = scan.digits()
    guard (1...2).contains(first.count), scan.current == "/" || scan.current == "." else {
      return nil
    }
    scan.advance()
    let second = scan.digits()
    guard (1...2).contains(second.count), scan.isAtEnd || scan.rest == "." else { return nil }
    let (one, other) = (number(first), number(second))
    if one > 12 || one == other { return CalendarDate(year: nil, month: other, day: one) }
    return other > 12 ? CalendarDate(year: nil, month: one, day: other) : nil
  }

  private static func number(_ digits: [UInt8]) -> Int {
    digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
  }

  private static func ordered(
    _ first: Int, _ second: Int, _ third: Int, isYearFirst: Bool
  ) -> CalendarDate? {
    if isYearFirst { return CalendarDate(year: first, month: second, day: third) }
    guard third > 31 else { return nil }
    if first > 12 { return CalendarDate(year: third, month: second, day: first) }
    guard second > 12 || first == second else { return nil }
    return CalendarDate(year: third, month: first, day: second)
  }

  private static func named(_ words: [Word], _ letters: [Letter]) -> CalendarDate? {
    var found: Int?
    var numbers: [Int] = []
    for word in words {
      let name = letters[word.start..<word.end].text
      if word.kind.contains(.number) {
        guard let value = value(word, letters) else { return nil }
        numbers.append(value)
      } else if let month = month(name) {
        guard found == nil else { return nil }
        found = month
      } else if !weekdays.contains(name) && !word.kind.contains(.small) {
        return nil
      }
    }
    guard let found, (1...2).contains(numbers.count) else { return nil }
    let days = numbers.filter { $0 <= 31 }
    let years = numbers.filter { $0 > 31 }
    guard days.count <= 1, years.count <= 1 else { return nil }
    return CalendarDate(year: years.first, month: found, day: days.first)
  }

  private static func value(_ word: Word, _ letters: [Letter]) -> Int? {
    let name = letters[word.start..<word.end].prefix(while: \.isDigit)
    if !name.isEmpty { return name.count < 6 ? number(name.map { UInt8($0.digit) }) : nil }
    return (1...31).first { word.key == Hash.key($0) }
      ?? (1000...2100).first {
        word.key == Hash.key($0)
      }
  }
}
