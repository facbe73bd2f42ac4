/// A short name for content: 64-bit FNV-1a (Fowler, Noll, Vo), written as 16 hexadecimal digits.
///
/// It tells versions apart; it does not guard against forgery.
public struct Fingerprint: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public mutating func add(_ bytes: some Sequence<UInt8>) {
    var state = state
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.state = state
  }

  /// Adds a text and a zero byte, so that no two lists of texts run together to the same bytes.
  public mutating func add(_ text: String) {
    add(text.utf8)
    add(CollectionOfOne(0))
  }

  /// The same as a whole number.
  var number: Int { Int(bitPattern: UInt(state)) }

  public var hex: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
