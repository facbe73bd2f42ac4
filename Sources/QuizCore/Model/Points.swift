/// What a scoreboard adds up: whole points with three decimals, exact on every machine.
///
/// A third of ten points is 3.333, and three of them 9.999: partial credit never depends on how a
/// processor rounds. Values stay within ±2^53 thousandths.
public struct Points: Hashable, Comparable, Sendable {
  public private(set) var thousandths: Int

  public static let zero = Points(0)
  static let limit = 1 << 53

  /// Whole points.
  public init(_ whole: Int) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 1000)
    self.init(thousandths: overflow ? (whole > 0 ? Points.limit : -Points.limit) : product)
  }

  public init(thousandths: Int) {
    self.thousandths = min(max(thousandths, -Points.limit), Points.limit)
  }

  /// The nearest thousandth; nil for what is not a number or lies beyond ±2^53 thousandths.
  public init?(_ value: Double) {
    let scaled = (value * 1000).rounded()
    guard scaled.isFinite, abs(scaled) <= Double(Points.limit) else { return nil }
    self.init(thousandths: Int(scaled))
  }

  /// The share of these points that a partly right answer earns, rounded to a thousandth.
  public func share(percent: Int) -> Points {
    let (product, overflow) = thousandths.multipliedReportingOverflow(by: percent)
    guard !overflow else { return self }
    let half = product < 0 ? -50 : 50
    return Points(thousandths: (product + half) / 100)
  }

  public static func < (left: Points, right: Points) -> Bool {
    left.thousandths < right.thousandths
  }
  public static func + (left: Points, right: Points) -> Points {
    Points(thousandths: left.thousandths + right.thousandths)
  }
  public static func - (left: Points, right: Points) -> Points {
    Points(thousandths: left.thousandths - right.thousandths)
  }
  public static prefix func - (points: Points) -> Points {
    Points(thousandths: -points.thousandths)
  }
  public static func += (left: inout Points, right: Points) { left = left + right }
  public static func * (points: Points, times: Int) -> Points {
    let (product, overflow) = points.thousandths.multipliedReportingOverflow(by: times)
    guard overflow else { return Points(thousandths: product) }
    return Points(thousandths: (points.thousandths > 0) == (times > 0) ? limit : -limit)
  }
}

extension Points: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Points: CustomStringConvertible {
  /// `10`, `-2.5`, `3.333`: no trailing zeros.
  public var description: String {
    let size = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    guard size % 1000 != 0 else { return "\(sign)\(size / 1000)" }
    var decimals = String(size % 1000)
    decimals = String(repeating: "0", count: 3 - decimals.utf8.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(size / 1000).\(decimals)"
  }

  /// With its sign: `+10`, `-5`.
  public var signed: String { thousandths > 0 ? "+\(self)" : description }
}

extension Points: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Double.self)
    guard let points = Points(value) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "points out of range"))
    }
    self = points
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(thousandths) / 1000)
  }
}
