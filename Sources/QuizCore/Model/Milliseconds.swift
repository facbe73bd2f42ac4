/// A length of time. Time reaches a game only as data: nothing here reads a clock.
public struct Milliseconds: Hashable, Comparable, Sendable, RawRepresentable {
  public var rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public init(_ rawValue: Int) { self.rawValue = rawValue }

  public static let zero = Milliseconds(0)

  public static func seconds(_ seconds: Int) -> Milliseconds {
    Milliseconds(min(max(seconds, -1_000_000_000), 1_000_000_000) * 1000)
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  public static func + (left: Self, right: Self) -> Self { Self(left.rawValue &+ right.rawValue) }
  public static func - (left: Self, right: Self) -> Self { Self(left.rawValue &- right.rawValue) }
}

extension Milliseconds: CustomStringConvertible {
  /// Seconds, to a tenth where that is not nought: `20 s`, `2.4 s`.
  public var description: String { told("") }

  /// The same behind some words.
  func told(_ opening: StaticString) -> String {
    let tenths = (rawValue.magnitude + 50) / 100
    if rawValue >= 0, tenths < 1000 {
      return Milliseconds.short(opening, UInt8(tenths / 10), tenths % 10)
    }
    var text = String(tenths / 10)
    if tenths % 10 != 0 { text += "." + String(tenths % 10) }
    return opening.description + (rawValue < 0 && tenths > 0 ? "-" : "") + text + " s"
  }

  /// Less than 100 seconds, as every quick answer takes, byte by byte: it is written for each of them.
  private static func short(_ opening: StaticString, _ seconds: UInt8, _ tenth: UInt) -> String {
    String(unsafeUninitializedCapacity: opening.utf8CodeUnitCount + 6) { bytes in
      var count = 0
      func put(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
      }
      for place in 0..<opening.utf8CodeUnitCount { put(opening.utf8Start[place]) }
      if seconds >= 10 { put(48 + seconds / 10) }
      put(48 + seconds % 10)
      if tenth > 0 {
        put(46)
        put(48 + UInt8(tenth))
      }
      put(32)
      put(115)
      return count
    }
  }
}

extension Milliseconds {
  /// Reads `20s`, `2.4s`, `2.4 s`, `1m`, `500ms` or plain seconds; nil for anything else, or for
  /// more than a day.
  public init?(_ text: some StringProtocol) {
    var digits = Substring(String(text).filter { $0 != " " })
    let scale: Double
    if digits.hasSuffix("ms") {
      (scale, digits) = (1, digits.dropLast(2))
    } else if digits.hasSuffix("s") {
      (scale, digits) = (1000, digits.dropLast())
    } else if digits.hasSuffix("m") {
      (scale, digits) = (60_000, digits.dropLast())
    } else {
      scale = 1000
    }
    let isPlain = digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    guard isPlain, let number = Double(digits), number * scale <= 86_400_000 else { return nil }
    self.init(Int((number * scale).rounded()))
  }
}

extension Milliseconds: Codable {
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
