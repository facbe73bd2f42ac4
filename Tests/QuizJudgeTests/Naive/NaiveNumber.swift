@testable import QuizJudge

/// Reads a number with what may stand around it, as "Numbers" says.
enum NaiveNumber {
  static func read(_ cursor: inout NaiveCursor, _ context: Quantity.Context) -> NaiveQuantity? {
    let rough = [
      "about ", "approximately ", "approx. ", "approx ", "around ", "roughly ", "circa ", "ca. ",
      "almost ", "nearly ", "c. ", "the year ", "in ", "~", "the ", "≈",
    ]
    cursor.spaces()
    while cursor.skip(oneOf: rough) != nil { cursor.spaces() }
    var isNegative = false
    if cursor.skip(oneOf: ["ad ", "a.d. ", "ce "]) == nil {
      isNegative = cursor.skip(oneOf: ["bc ", "b.c. ", "bce "]) != nil
    }
    if cursor.skip(oneOf: ["+", "plus "]) == nil {
      if cursor.skip(oneOf: ["-", "minus ", "negative "]) != nil { isNegative = true }
      cursor.spaces()
    }
    var unit = currency(&cursor)
    if unit != nil, cursor.skip("-") { isNegative = true }
    guard var quantity = cursor.attempt(single) ?? core(&cursor, context) else { return nil }
    scale(&quantity, &cursor, isMoney: unit != nil)
    if isNegative { quantity.negate() }
    if unit == nil, let sum = NaiveUnits.sum(quantity.value, cursor) { return sum }
    cursor.spaces()
    guard ending(&quantity, &unit, cursor.rest, context) else { return nil }
    quantity.unit = unit
    return quantity
  }

  private static func currency(_ cursor: inout NaiveCursor) -> Unit? {
    let names = ["us$", "usd ", "$", "eur ", "€", "gbp ", "£", "¥", "₹", "₽", "₩"]
    guard let name = cursor.skip(oneOf: names) else { return nil }
    cursor.spaces()
    return Unit.named(name.last == " " ? String(name.dropLast()) : name)
  }

  /// "a week"
  private static func single(_ cursor: inout NaiveCursor) -> NaiveQuantity? {
    guard cursor.skipWord("a") || cursor.skipWord("an") else { return nil }
    cursor.spaces()
    let name = String(cursor.rest.unicodeScalars.prefix(while: \.isPlainLetter))
    guard name.count > 2, let unit = Unit.named(name), NaiveUnits.canMix(unit) else { return nil }
    return NaiveQuantity(whole: "1")
  }

  private static func core(_ cursor: inout NaiveCursor, _ context: Quantity.Context)
    -> NaiveQuantity?
  {
    if cursor.at(0).isFigure || cursor.at(0) == "." && cursor.at(1).isFigure {
      return NaiveDigits.read(&cursor)
    }
    return NaiveSpelled.read(&cursor, context)
  }

  private static func scale(
    _ quantity: inout NaiveQuantity, _ cursor: inout NaiveCursor, isMoney: Bool
  ) {
    let isAttached = cursor.at(0) != " "
    var copy = cursor
    copy.spaces()
    let all: [(String, Int)] = [
      ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("mn", 6),
      ("mil", 6), ("bn", 9), ("k", 3), ("dozen", 0), ("m", 6), ("b", 9),
    ]
    let powers = all.filter { name, _ in
      name == "k" ? isAttached : isMoney || name != "m" && name != "b"
    }
    guard let (name, power) = powers.first(where: { copy.skipWord($0.0) }) else { return }
    cursor = copy
    if name == "dozen" {
      (quantity.value, quantity.exact) = (quantity.value * 12, nil)
    } else {
      quantity.raise(power)
    }
  }

  private static func ending(
    _ quantity: inout NaiveQuantity, _ unit: inout Unit?, _ rest: String,
    _ context: Quantity.Context
  ) -> Bool {
    switch rest {
    case "", ".", "ad", "ce", "a.d", "a.d.", "c.e", "c.e.": return true
    case "s", "'s":
      (quantity.isDecade, quantity.isShort) = (true, quantity.value < 100)
      return quantity.value >= 10 && quantity.value.truncatingRemainder(dividingBy: 10) == 0
    case "bc", "bce", "b.c", "b.c.", "b.c.e", "b.c.e.":
      quantity.negate()
      return true
    default: break
    }
    let name = rest.hasSuffix(".") ? String(rest.dropLast()) : rest
    var found = Unit.named(name)
    if found == nil, context == .counted { found = counted(name) }
    guard let found, unit == nil || unit == found else { return false }
    unit = found
    quantity.isBareM = name == "m"
    return true
  }

  /// What is counted, where that is no unit of measurement: the same for the same words.
  static func counted(_ name: String) -> Unit? {
    let noun = NaiveReading(name, hasRomans: false)
    guard let first = noun.words.first, noun.words.count <= 4,
      noun.letters.contains(where: \.isWordly), !noun.letters.contains(where: \.isFigure),
      !first.kinds.contains(.small), noun.kinds.isDisjoint(with: [.number, .negation, .correction])
    else { return nil }
    let keys = noun.kept.map(\.key.string)
    return Unit(dimension: .count(UInt64(bitPattern: Int64(keys.hashValue))), factor: 1)
  }
}

/// A number in two units.
enum NaiveUnits {
  static func canMix(_ unit: Unit) -> Bool {
    unit.dimension == .length || unit.dimension == .mass || unit.dimension == .time
  }

  static func sum(_ first: Double, _ start: NaiveCursor) -> NaiveQuantity? {
    var cursor = start
    guard let unit = name(&cursor) else { return nil }
    var (total, last, count) = (first, unit, 1)
    while true {
      cursor.spaces()
      _ = cursor.skip(",")
      cursor.spaces()
      if cursor.isAtEnd { break }
      if cursor.skip("and a half") {
        total += 0.5 * last.factor / unit.factor
        count += 1
        break
      }
      if cursor.skipWord("and") { cursor.spaces() }
      let isDigit = cursor.at(0).isFigure
      guard let part = isDigit ? NaiveDigits.read(&cursor) : NaiveSpelled.read(&cursor, .plain)
      else {
        return nil
      }
      cursor.spaces()
      guard let next = cursor.isAtEnd ? below(last) : name(&cursor),
        next.dimension == unit.dimension, next.factor < last.factor
      else { return nil }
      total += part.value * next.factor / unit.factor
      (last, count) = (next, count + 1)
    }
    guard count > 1, cursor.isAtEnd || cursor.rest == "." else { return nil }
    var sum = NaiveQuantity(value: total)
    sum.unit = unit
    return sum
  }

  private static func below(_ unit: Unit) -> Unit? {
    let pairs = [("foot", "inch"), ("hour", "minute"), ("minute", "second")]
    return pairs.first { Unit.named($0.0) == unit }.flatMap { Unit.named($0.1) }
  }

  private static func name(_ cursor: inout NaiveCursor) -> Unit? {
    cursor.attempt { cursor in
      cursor.spaces()
      var name = String(cursor.rest.unicodeScalars.prefix(while: \.isPlainLetter))
      if name.isEmpty { name = String(cursor.rest.unicodeScalars.prefix(1)) }
      guard let unit = Unit.named(name), canMix(unit) else { return nil }
      cursor.place += name.unicodeScalars.count
      if cursor.at(0) == "." { cursor.place += 1 }
      return unit
    }
  }
}
