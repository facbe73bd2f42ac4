/// Text with `%20` for a space, as addresses have it.
enum Percent {
  /// The text without its percent signs; as it is where they are no such thing.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), let byte = hex(bytes, at + 1) {
        out.append(byte)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(validating: out, as: UTF8.self) ?? text
  }

  /// Whether a percent sign and two hexadecimal digits stand in the text.
  static func stands(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { bytes[$0] == UInt8(ascii: "%") && hex(bytes, $0 + 1) != nil }
  }

  private static func hex(_ bytes: [UInt8], _ at: Int) -> UInt8? {
    guard at + 2 <= bytes.count else { return nil }
    let isHex = bytes[at..<at + 2].allSatisfy {
      (48...57).contains($0) || (97...102).contains($0 | 0x20)
    }
    return isHex ? UInt8(String(decoding: bytes[at..<at + 2], as: UTF8.self), radix: 16) : nil
  }
}
