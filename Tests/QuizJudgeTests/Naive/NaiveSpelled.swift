@testable import QuizJudge

/// Reads a number in words, or a roman one.
enum NaiveSpelled {
  static func read(_ cursor: inout NaiveCursor, _ context: Quantity.Context) -> NaiveQuantity? {
    let letters = cursor.rest.unicodeScalars.prefix(while: \.isPlainLetter)
    let isWhole =
      cursor.at(letters.count) == "."
      || cursor.at(letters.count) == " " && cursor.at(letters.count + 1) == " "
    if isWhole, letters.count > 1 || context != .plain,
      let roman = NaiveNumerals.romans[String(letters)]
    {
      cursor.place += letters.count
      return NaiveQuantity(whole: String(roman))
    }
    let words = NaiveSplit(Scalars(cursor.rest)).words
    guard !words.isEmpty, words.count <= 24, let (quantity, count) = read(words.map(\.string))
    else {
      return nil
    }
    var left = words.prefix(count).reduce(0) { $0 + $1.count }
    while left > 0, !cursor.isAtEnd {
      if cursor.at(0).isWordly { left -= 1 }
      cursor.place += 1
    }
    return quantity
  }

  /// The number at the beginning of some words, and how many it took.
  static func read(_ words: [String]) -> (NaiveQuantity, Int)? {
    if let (value, end) = fraction(words, 0) { return (NaiveQuantity(value: value), end) }
    if words == ["none"] { return (NaiveQuantity(whole: "0"), 1) }
    if words.first == "point" { return decimals(0, words, 1) }
    let first = words.first == "a" ? 1 : 0
    let names = words.dropFirst(first).map {
      $0.utf8.allSatisfy { (48...57).contains($0) } ? "#" : $0
    }
    let phrase = NaivePhrase(names)
    guard phrase.count > 0, let value = phrase.value else {
      if words.first == "dozen" { return (NaiveQuantity(whole: "12"), 1) }
      return words.starts(with: ["a", "dozen"]) ? (NaiveQuantity(whole: "12"), 2) : nil
    }
    if first == 1, !["hundred", "thousand", "million", "billion"].contains(words[1]) { return nil }
    let end = first + phrase.count
    let next = end < words.count ? words[end] : ""
    if next == "dozen" {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 12)
      return isTooLarge ? nil : (NaiveQuantity(whole: String(product)), end + 1)
    }
    if next == "point", let decimal = decimals(value, words, end + 1) { return decimal }
    if next == "and", let (part, last) = fraction(words, end + 1) {
      return (NaiveQuantity(value: Double(value) + part), last)
    }
    return (NaiveQuantity(whole: String(value)), end)
  }

  private static func decimals(
    _ whole: Int, _ words: [String], _ start: Int
  ) -> (NaiveQuantity, Int)? {
    let digits = words[start...].prefix { unit($0) != nil }.compactMap(unit)
    if digits.isEmpty { return nil }
    let fraction = digits.map(String.init).joined()
    return (NaiveQuantity(whole: String(whole), fraction: fraction), start + digits.count)
  }

  /// 0 to 19 in a cardinal word.
  private static func unit(_ word: String) -> Int? {
    guard case .unit(let value)? = NaiveNumerals.words[word], !NaiveNumerals.ordinals.contains(word)
    else { return nil }
    return value
  }

  private static let parts: [String: Double] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
  ]

  private static func fraction(_ words: [String], _ start: Int) -> (Double, Int)? {
    guard start < words.count else { return nil }
    let next = start + 1 < words.count ? words[start + 1] : ""
    if words[start] == "half" { return (0.5, start + (next == "a" ? 2 : 1)) }
    guard let below = parts[next] else { return nil }
    if words[start] == "a" || words[start] == "an" { return (1 / below, start + 2) }
    guard let above = unit(words[start]), above > 0 else { return nil }
    return (Double(above) / below, start + 2)
  }
}
