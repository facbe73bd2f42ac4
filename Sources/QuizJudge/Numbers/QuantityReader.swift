/// Reads a number with all that may stand around it: "about -1,234.5 km", "$5 million", "3/4".
struct QuantityReader {
  private var scan: Scan
  private let context: Quantity.Context

  init(_ letters: [Letter], context: Quantity.Context) {
    scan = Scan(letters.count <= 200 ? letters : [])
    self.context = context
  }

  mutating func read() -> Quantity? {
    guard !scan.isAtEnd else { return nil }
    skipApproximation()
    let isBefore = era()
    let isNegative = sign()
    var unit = currency()
    let signAfter = unit != nil && scan.skip("-")
    guard var quantity = single() ?? core() else { return nil }
    scale(&quantity, isMoney: unit != nil)
    if isBefore || isNegative || signAfter { negate(&quantity) }
    var mixed = MixedUnits(scan)
    if unit == nil, let sum = mixed.read(quantity.value) { return sum }
    scan.skipSpaces()
    guard ending(&quantity, &unit) else { return nil }
    quantity.unit = unit
    return quantity
  }

  private mutating func skipApproximation() {
    let words = [
      "about ", "approximately ", "approx. ", "approx ", "around ", "roughly ", "circa ", "ca. ",
      "almost ", "nearly ", "c. ", "the year ", "in ", "~", "the ", "≈",
    ]
    scan.skipSpaces()
    while words.contains(where: { scan.skip($0) }) { scan.skipSpaces() }
  }

  /// AD 476 and BC 44.
  private mutating func era() -> Bool {
    for name in ["ad ", "a.d. ", "ce "] where scan.skip(name) { return false }
    return ["bc ", "b.c. ", "bce "].contains { scan.skip($0) }
  }

  /// "a week", "an hour": one of a unit that is written out.
  private mutating func single() -> Quantity? {
    let before = scan
    if scan.skipWord("a") || scan.skipWord("an") {
      scan.skipSpaces()
      let name = scan.restLetters.prefix { $0.isASCIILetter }.text
      if name.count > 2, let unit = Unit.named(name),
        [.length, .mass, .time].contains(unit.dimension)
      {
        return Quantity(Decimal(1))
      }
    }
    scan = before
    return nil
  }

  private mutating func sign() -> Bool {
    if scan.skip("+") || scan.skip("plus ") { return false }
    let isNegative = scan.skip("-") || scan.skip("minus ") || scan.skip("negative ")
    scan.skipSpaces()
    return isNegative
  }

  private mutating func currency() -> Unit? {
    for name in ["us$", "usd ", "$", "eur ", "€", "gbp ", "£", "¥", "₹", "₽", "₩"] {
      guard scan.skip(name) else { continue }
      scan.skipSpaces()
      return Unit.named(name.last == " " ? String(name.dropLast()) : name)
    }
    return nil
  }

  private mutating func core() -> Quantity? {
    if scan.current.isDigit || (scan.current == "." && scan.next.isDigit) {
      var digits = DigitReader(scan)
      let quantity = digits.read()
      scan = digits.scan
      return quantity
    }
    var words = SpelledReader(scan, context: context)
    let quantity = words.read()
    scan = words.scan
    return quantity
  }

  private func negate(_ quantity: inout Quantity) {
    quantity.value = -quantity.value
    quantity.exact = quantity.exact?.negated
  }

  private mutating func scale(_ quantity: inout Quantity, isMoney: Bool) {
    let scales: [(String, Int)] = [
      ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("mn", 6),
      ("mil", 6), ("bn", 9), ("k", 3), ("dozen", 0), ("m", 6), ("b", 9),
    ]
    let before = scan
    // 5k is five thousand, 5 K a temperature.
    let isAttached = scan.current != " "
    scan.skipSpaces()
    for (name, power) in scales where name != "k" || isAttached {
      guard isMoney || name != "m" && name != "b", scan.skipWord(name) else { continue }
      let factor = Double("1e\(power)") ?? 1
      quantity.value *= name == "dozen" ? 12 : factor
      quantity.exact = name == "dozen" ? nil : quantity.exact?.scaled(power)
      return
    }
    scan = before
  }

  /// What follows the number must be a unit, an era or nothing.
  private mutating func ending(_ quantity: inout Quantity, _ unit: inout Unit?) -> Bool {
    let rest = scan.rest
    switch rest {
    case "", ".": return true
    case "s", "'s":
      quantity.isDecade = true
      quantity.isShort = quantity.value < 100
      return quantity.value >= 10 && quantity.value.truncatingRemainder(dividingBy: 10) == 0
    case "bc", "bce", "b.c", "b.c.", "b.c.e", "b.c.e.":
      negate(&quantity)
      return true
    case "ad", "ce", "a.d", "a.d.", "c.e", "c.e.": return true
    default: break
    }
    let name = rest.last == "." ? String(rest.dropLast()) : rest
    guard let found = Unit.named(name) ?? counted(name) else { return false }
    guard unit == nil || unit == found else { return false }
    unit = found
    quantity.isBareM = name == "m"
    return true
  }

  private func counted(_ name: String) -> Unit? {
    context == .counted ? CountedNoun.unit(name) : nil
  }
}
