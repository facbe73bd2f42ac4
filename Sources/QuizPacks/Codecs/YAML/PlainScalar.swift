/// Whether a text may stand in YAML without quotes, and be read as the same text by any reader of
/// YAML, not by ours alone.
enum PlainScalar {
  static func holds(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, last > 0x20, last != colon,
      !isIndicator(first), isPrintable(text), !meansSomething(text)
    else { return false }
    return !bytes.indices.dropLast().contains { at in
      (bytes[at] == colon && bytes[at + 1] == space)
        || (bytes[at] == space && bytes[at + 1] == hash)
    }
  }

  /// The same inside brackets, where commas and brackets count as well.
  static func holdsInBrackets(_ text: String) -> Bool {
    holds(text) && !text.utf8.contains(where: isBracket)
  }

  private static let colon = UInt8(ascii: ":")
  private static let space = UInt8(ascii: " ")
  private static let hash = UInt8(ascii: "#")
  /// What YAML takes for something else at the beginning of a value: `-?:,[]{}#&*!|>'"%@` and `=`.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x23, 0x25...0x27, 0x2A, 0x2C, 0x2D, 0x3A, 0x3D...0x40, 0x5B, 0x5D, 0x60, 0x7B...0x7D:
      true
    default: false
    }
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3A || byte == 0x5B || byte == 0x5D || byte == 0x7B || byte == 0x7D
  }

  /// No control, line break or mark that YAML or an editor would take for something else.
  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0xA1...0x200A, 0x2010...0x2027, 0x2030...0x205F, 0x2070...0xD7FF,
        0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
        true
      default: false
      }
    }
  }

  /// Whether another reader would take it for a number, a date, a truth or nothing.
  private static func meansSomething(_ text: String) -> Bool {
    if text.utf8.count > 40 { return false }
    if words.contains(text.lowercased()) || text == "<<" { return true }
    guard let first = text.utf8.first else { return true }
    let isStart = (48...57).contains(first) || first == 43 || first == 46
    return isStart && text.utf8.allSatisfy { numerals.contains($0) }
  }

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "~", "y", "n", ".nan", ".inf", "+.inf",
  ]
  private static let numerals = Set("0123456789+-._:,eExXoOabcdfABCDFTZtz ".utf8)
}
