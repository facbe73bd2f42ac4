@testable import QuizJudge

/// Reads a number in digits.
enum NaiveDigits {
  static func read(_ cursor: inout NaiveCursor) -> NaiveQuantity? {
    var whole = cursor.digits()
    groups(&whole, &cursor)
    if let value = cursor.attempt({ part(whole, &$0, behind: "/") }) {
      return NaiveQuantity(value: value)
    }
    if let value = cursor.attempt({ mixed(&$0) }) {
      return NaiveQuantity(value: number(whole) + value)
    }
    if cursor.skip(" and a half") { return NaiveQuantity(value: number(whole) + 0.5) }
    var fraction = ""
    if cursor.at(0) == "." || cursor.at(0) == ",", cursor.at(1).isFigure {
      cursor.place += 1
      fraction = cursor.digits()
    }
    if whole == "10", fraction.isEmpty,
      let power = cursor.attempt({ $0.skip("^") ? integer(&$0) : nil })
    {
      ordinal(&cursor)
      return NaiveQuantity(whole: "1", power: power)
    }
    let power = cursor.attempt(exponent) ?? cursor.attempt(powerOfTen) ?? 0
    ordinal(&cursor)
    return NaiveQuantity(whole: whole, fraction: fraction, power: power)
  }

  private static func number(_ digits: String) -> Double { NaiveQuantity(whole: digits).value }

  /// 1,234,567; with a point only where there are two groups.
  private static func groups(_ whole: inout String, _ cursor: inout NaiveCursor) {
    let mark = cursor.at(0)
    guard (1...3).contains(whole.count), [",", ".", " ", "'", "_"].contains(mark) else { return }
    func isGroup(_ offset: Int) -> Bool {
      cursor.at(offset) == mark && (1...3).allSatisfy { cursor.at(offset + $0).isFigure }
        && !cursor.at(offset + 4).isFigure
    }
    guard isGroup(0), mark != "." || isGroup(4) else { return }
    while isGroup(0) {
      cursor.place += 1
      whole += Array((0..<3).map { cursor.at($0) }).string
      cursor.place += 3
    }
  }

  private static func part(
    _ above: String, _ cursor: inout NaiveCursor, behind mark: String
  ) -> Double? {
    guard cursor.skip(mark) else { return nil }
    let below = cursor.digits()
    guard !below.isEmpty, number(below) != 0, !cursor.at(0).isFigure, cursor.at(0) != "/" else {
      return nil
    }
    return number(above) / number(below)
  }

  /// The half of 2 1/2.
  private static func mixed(_ cursor: inout NaiveCursor) -> Double? {
    guard cursor.skip(" ") || cursor.skip("-") else { return nil }
    _ = cursor.skip("and ")
    let above = cursor.digits()
    return above.isEmpty ? nil : part(above, &cursor, behind: "/")
  }

  /// e3
  private static func exponent(_ cursor: inout NaiveCursor) -> Int? {
    guard cursor.at(0) == "e", cursor.at(1).isFigure || cursor.at(2).isFigure else { return nil }
    cursor.place += 1
    return integer(&cursor)
  }

  /// x 10^3, times ten to the third
  private static func powerOfTen(_ cursor: inout NaiveCursor) -> Int? {
    cursor.spaces()
    guard cursor.skip(oneOf: ["x", "*", "times "]) != nil else { return nil }
    cursor.spaces()
    if let power = cursor.attempt({ $0.skip(oneOf: ["10^", "10**"]) == nil ? nil : integer(&$0) }) {
      return power
    }
    guard cursor.skip(oneOf: ["10 to the ", "ten to the "]) != nil else { return nil }
    _ = cursor.skip("power of ")
    var power: Int?
    if let digits = integer(&cursor) {
      power = digits
      ordinal(&cursor)
    } else {
      let isNegative = cursor.skip(oneOf: ["minus ", "negative "]) != nil
      let word = NaiveSpelled.read(&cursor, .plain).flatMap { Int(exactly: $0.value) }
      power = word.map { isNegative ? -$0 : $0 }
    }
    _ = cursor.skip(" power")
    return power.flatMap { abs($0) < 10_000 ? $0 : nil }
  }

  private static func integer(_ cursor: inout NaiveCursor) -> Int? {
    let isNegative = cursor.skip("-")
    if !isNegative { _ = cursor.skip("+") }
    let digits = cursor.digits()
    guard (1...4).contains(digits.count), let value = Int(digits) else { return nil }
    return isNegative ? -value : value
  }

  private static func ordinal(_ cursor: inout NaiveCursor) {
    for suffix in ["st", "nd", "rd", "th"] where cursor.skipWord(suffix) { return }
  }
}
