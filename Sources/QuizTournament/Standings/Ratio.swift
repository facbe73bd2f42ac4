/// A quotient of whole numbers, compared exactly; nothing divided by nothing is 0.
public struct Ratio: Comparable, Sendable {
  public let numerator: Int
  public let denominator: Int

  public static let zero = Ratio(0)

  /// A denominator below 1 gives 0.
  public init(_ numerator: Int, _ denominator: Int = 1) {
    self.numerator = denominator > 0 ? numerator : 0
    self.denominator = max(denominator, 1)
  }

  public var value: Double { Double(numerator) / Double(denominator) }

  public static func < (left: Ratio, right: Ratio) -> Bool {
    let one = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let two = right.numerator.multipliedReportingOverflow(by: left.denominator)
    guard !one.overflow, !two.overflow else { return left.value < right.value }
    return one.partialValue < two.partialValue
  }

  public static func == (left: Ratio, right: Ratio) -> Bool { !(left < right) && !(right < left) }
}
