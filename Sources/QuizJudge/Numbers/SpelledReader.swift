/// Reads a number in words, in roman numerals or as a fraction in words.
struct SpelledReader {
  private(set) var scan: Scan
  private let context: Quantity.Context

  init(_ scan: Scan, context: Quantity.Context) {
    self.scan = scan
    self.context = context
  }

  mutating func read() -> Quantity? {
    if let roman = roman() { return roman }
    let split = Splitter(Array(scan.restLetters))
    guard let first = split.words.first, split.words.count <= 24 else { return nil }
    let words = split.words.map { Array(split.letters[$0]) }
    if first.isEmpty { return nil }
    return SpelledNumber(words).quantity.map { quantity, count in
      move(behind: count, of: words)
      return quantity
    }
  }

  private mutating func roman() -> Quantity? {
    let letters = scan.restLetters.prefix { $0.isASCIILetter }
    let behind = letters.count
    let isWhole = scan.at(behind) == " " && scan.at(behind + 1) == " " || scan.at(behind) == "."
    guard isWhole, letters.count > 1 || context != .plain, let value = Roman.value(letters) else {
      return nil
    }
    scan.advance(behind)
    return Quantity(Decimal(value))
  }

  /// Moves the scan behind the words that were read, whatever stands between them.
  private mutating func move(behind count: Int, of words: [[Letter]]) {
    var left = words.prefix(count).reduce(0) { $0 + $1.count }
    while left > 0, !scan.isAtEnd {
      if scan.current.isOfWord { left -= 1 }
      scan.advance()
    }
  }
}
