/// The number at the beginning of some words: "two and a half", "three point one four", "a dozen",
/// "one hundred and one", "three quarters".
struct SpelledNumber {
  /// The number and how many words it took; nil where the words begin with none.
  private(set) var quantity: (Quantity, Int)?
  private let words: [[Letter]]
  private let names: [String]

  init(_ words: [[Letter]]) {
    self.words = words
    names = words.map(\.text)
    quantity = fraction(at: 0).map { (Quantity(value: $0.0), $0.1) } ?? number()
  }

  private func name(_ index: Int) -> String { index < names.count ? names[index] : "" }

  private func number() -> (Quantity, Int)? {
    if names == ["none"] { return (Quantity(Decimal(0)), 1) }
    if name(0) == "point" { return decimals(0, from: 1) }
    let isArticle = name(0) == "a"
    guard let (value, end) = integer(from: isArticle ? 1 : 0) else { return dozen() }
    if isArticle && !["hundred", "thousand", "million", "billion"].contains(name(1)) { return nil }
    if name(end) == "dozen" {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 12)
      return isTooLarge ? nil : (Quantity(Decimal(product)), end + 1)
    }
    if name(end) == "point", let decimal = decimals(value, from: end + 1) { return decimal }
    if name(end) == "and", let (part, next) = fraction(at: end + 1) {
      return (Quantity(value: Double(value) + part), next)
    }
    return (Quantity(Decimal(value)), end)
  }

  private func dozen() -> (Quantity, Int)? {
    if name(0) == "dozen" { return (Quantity(Decimal(12)), 1) }
    return name(0) == "a" && name(1) == "dozen" ? (Quantity(Decimal(12)), 2) : nil
  }

  private func integer(from start: Int) -> (Int, Int)? {
    var phrase = NumberPhrase()
    let end = phrase.read(at: start, count: words.count) { index in
      if name(index) == "and" { return .word(.and) }
      guard let number = WordTable.shared.entry(Hash.key(words[index]))?.number, number != .none
      else { return .other }
      return .word(number)
    }
    guard end > start, let value = phrase.value else { return nil }
    return (value, end)
  }

  private func decimals(_ whole: Int, from start: Int) -> (Quantity, Int)? {
    var digits: [UInt8] = []
    var index = start
    while index < words.count,
      case .unit(let value, false)? = WordTable.shared.entry(Hash.key(words[index]))?.number
    {
      digits += String(value).utf8.map { $0 - 48 }
      index += 1
    }
    guard !digits.isEmpty else { return nil }
    let wholeDigits = String(whole).utf8.map { $0 - 48 }
    return (Quantity(Decimal(whole: wholeDigits, fraction: digits)), index)
  }

  private static let parts: [String: Double] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
  ]

  /// "half", "a third", "three quarters", "one half"; "third" alone is a place, not a part.
  private func fraction(at start: Int) -> (Double, Int)? {
    if name(start) == "half" { return (0.5, start + (name(start + 1) == "a" ? 2 : 1)) }
    guard let parts = Self.parts[name(start + 1)] else { return nil }
    if name(start) == "a" || name(start) == "an" { return (1 / parts, start + 2) }
    guard let number = WordTable.shared.entry(Hash.key(words[start]))?.number,
      case .unit(let value, false) = number, value > 0
    else { return nil }
    return (Double(value) / parts, start + 2)
  }
}
