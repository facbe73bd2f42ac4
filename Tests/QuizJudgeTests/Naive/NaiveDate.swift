@testable import QuizJudge

/// A day of the year, as far as it is said.
struct NaiveDate: Equatable {
  var year: Int?
  var month: Int
  var day: Int?

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private init?(_ year: Int?, _ month: Int, _ day: Int?) {
    guard (1...12).contains(month), (1...31).contains(day ?? 1) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  init?(_ letters: Scalars, allowsNoYear: Bool) {
    guard letters.count < 60, letters.contains(where: \.isFigure) || letters.count > 6 else {
      return nil
    }
    if let date = NaiveDate.numeric(letters) ?? (allowsNoYear ? NaiveDate.short(letters) : nil) {
      self = date
      return
    }
    guard let date = NaiveDate.named(letters) else { return nil }
    self = date
  }

  /// Figures between marks of one kind.
  private static func figures(_ letters: Scalars, _ marks: [Unicode.Scalar]) -> [String]? {
    var text = letters.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    guard let mark = text.first(where: { !$0.isFigure }), marks.contains(mark) else { return nil }
    var pieces = text.split(separator: mark, omittingEmptySubsequences: false).map {
      Array($0).string
    }
    if pieces.last == "", mark == "." {
      pieces.removeLast()
    } else if pieces.last?.hasSuffix(".") == true {
      pieces[pieces.count - 1].removeLast()
    }
    return pieces.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
      ? pieces : nil
  }

  private static func value(_ digits: String) -> Int { Int(digits.prefix(6)) ?? 0 }

  private static func numeric(_ letters: Scalars) -> NaiveDate? {
    guard let parts = figures(letters, ["-", "/", "."]), parts.count == 3, parts[0].count <= 4,
      parts[1].count <= 2
    else { return nil }
    let (first, second, third) = (value(parts[0]), value(parts[1]), value(parts[2]))
    if parts[0].count == 4 { return NaiveDate(first, second, third) }
    guard third > 31 else { return nil }
    if first > 12 { return NaiveDate(third, second, first) }
    return second > 12 || first == second ? NaiveDate(third, first, second) : nil
  }

  /// 25/12
  private static func short(_ letters: Scalars) -> NaiveDate? {
    guard let parts = figures(letters, ["/", "."]), parts.count == 2,
      parts.allSatisfy({ $0.count <= 2 })
    else { return nil }
    let (one, other) = (value(parts[0]), value(parts[1]))
    if one > 12 || one == other { return NaiveDate(nil, other, one) }
    return other > 12 ? NaiveDate(nil, one, other) : nil
  }

  private static func month(_ name: String) -> Int? {
    if let index = months.firstIndex(of: name) { return index + 1 }
    guard name.count == 3 || name == "sept" else { return nil }
    return months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private static func named(_ letters: Scalars) -> NaiveDate? {
    let split = NaiveSplit(letters).words
    guard (2...7).contains(split.count), split.contains(where: { month($0.string) != nil }) else {
      return nil
    }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var found: [Int] = []
    var numbers: [Int] = []
    for word in NaiveReading(folded: letters, hasRomans: false).words {
      let name = word.text.string
      if word.kinds.contains(.number) {
        let digits = Array(word.text.prefix(while: \.isFigure)).string
        let isYear = Int(word.key.string).map {
          (1...31).contains($0) || (1000...2100).contains($0)
        }
        guard digits.isEmpty ? isYear == true : digits.count < 6,
          let value = Int(digits.isEmpty ? word.key.string : digits)
        else { return nil }
        numbers.append(value)
      } else if let month = month(name) {
        found.append(month)
      } else if !days.contains(name), !word.kinds.contains(.small) {
        return nil
      }
    }
    let (dates, years) = (numbers.filter { $0 <= 31 }, numbers.filter { $0 > 31 })
    guard found.count == 1, (1...2).contains(numbers.count), dates.count <= 1, years.count <= 1
    else { return nil }
    return NaiveDate(years.first, found[0], dates.first)
  }
}
