/// A number as its digits say, so that long numbers differ in their last digit too.
struct Decimal: Sendable, Hashable {
  /// The significant digits without leading and trailing zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// The power of ten of the last digit.
  private(set) var exponent: Int
  private(set) var isNegative: Bool

  /// `whole` and `fraction` are decimal digits.
  init(whole: [UInt8], fraction: [UInt8] = [], exponent: Int = 0, isNegative: Bool = false) {
    digits = Array((whole + fraction).drop { $0 == 0 })
    self.exponent = exponent - fraction.count
    while digits.last == 0 {
      digits.removeLast()
      self.exponent += 1
    }
    self.isNegative = isNegative && !digits.isEmpty
    if digits.isEmpty { self.exponent = 0 }
  }

  init(_ value: Int) {
    self.init(whole: String(value.magnitude).utf8.map { $0 - 48 }, isNegative: value < 0)
  }

  var negated: Decimal {
    var copy = self
    copy.isNegative = !isNegative && !digits.isEmpty
    return copy
  }

  /// The same digits so many powers of ten higher.
  func scaled(_ powers: Int) -> Decimal {
    var copy = self
    if !digits.isEmpty { copy.exponent += powers }
    return copy
  }

  /// The nearest floating-point number.
  var value: Double {
    let text = digits.isEmpty ? "0" : String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    return (isNegative ? -1 : 1) * (Double("\(text)e\(exponent)") ?? .infinity)
  }
}
