/// Reads what stands behind a number and its unit in "5 feet 10 inches", 5'10", "1 h 30" and "an hour
/// and a half".
struct MixedUnits {
  private(set) var scan: Scan

  init(_ scan: Scan) { self.scan = scan }

  /// Which unit is meant where the last number has none.
  private static let next: [String: String] = [
    "foot": "inch", "hour": "minute", "minute": "second",
  ]

  /// The sum in the first unit, to the end of the letters; nil where there is only one number.
  mutating func read(_ first: Double) -> Quantity? {
    guard let start = unit() else { return nil }
    var total = first
    var last = start
    while true {
      scan.skipSpaces()
      _ = scan.skip(",")
      scan.skipSpaces()
      if scan.isAtEnd { break }
      if scan.skip("and a half") {
        total += 0.5 * last.factor / start.factor
        break
      }
      if scan.skipWord("and") { scan.skipSpaces() }
      guard let (value, unit) = part(after: last), unit.dimension == start.dimension,
        unit.factor < last.factor
      else { return nil }
      total += value * unit.factor / start.factor
      last = unit
    }
    guard scan.isAtEnd || scan.rest == ".", last != start || total != first else { return nil }
    var sum = Quantity(value: total)
    sum.unit = start
    return sum
  }

  private mutating func part(after last: Unit) -> (Double, Unit)? {
    let value: Double
    if scan.current.isDigit {
      var digits = DigitReader(scan)
      guard let quantity = digits.read() else { return nil }
      value = quantity.value
      scan = digits.scan
    } else {
      var words = SpelledReader(scan, context: .plain)
      guard let quantity = words.read() else { return nil }
      value = quantity.value
      scan = words.scan
    }
    scan.skipSpaces()
    if scan.isAtEnd {
      let name = Self.next.first { Unit.named($0.key) == last }?.value
      return name.flatMap { Unit.named($0) }.map { (value, $0) }
    }
    return unit().map { (value, $0) }
  }

  /// A length, weight or time in one word or sign.
  private mutating func unit() -> Unit? {
    scan.skipSpaces()
    var name = scan.restLetters.prefix { $0.isASCIILetter }.text
    if name.isEmpty { name = String(scan.restLetters.prefix(1).text) }
    guard let unit = Unit.named(name),
      [.length, .mass, .time].contains(unit.dimension)
    else { return nil }
    scan.advance(name.unicodeScalars.count)
    if scan.current == "." { scan.advance() }
    return unit
  }
}
