/// Bytes written as text (RFC 4648, section 4).
enum Base64 {
  /// Nil where the text is none.
  static func decoded(_ text: String) -> [UInt8]? {
    var out: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in text.utf8.prefix(while: { $0 != UInt8(ascii: "=") }) where byte > 0x20 {
      guard let digit = digit(byte) else { return nil }
      held = held << 6 | UInt32(digit)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      out.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
      held &= (1 << UInt32(bits)) - 1
    }
    return out
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
