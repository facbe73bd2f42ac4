/// Texts that may stand without quotes.
enum PlainText {
  /// Whether a text reads back as it is, and as nothing but text, behind a key or dash.
  static func isSafe(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first > 32, last > 32,
      last != UInt8(ascii: ":"), !marks.contains(first), !text.hasPrefix("..."),
      !isMeaningful(text)
    else { return false }
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte < 32 || byte == 0x7F { return false }
      if byte == UInt8(ascii: "#"), before == 32 { return false }
      if byte == 32, before == UInt8(ascii: ":") { return false }
      before = byte
    }
    return true
  }

  /// The same inside brackets, where commas and brackets mean something.
  static func isSafeInBrackets(_ text: String) -> Bool {
    isSafe(text) && !text.utf8.contains { ",[]{}:?".utf8.contains($0) }
  }

  /// Whether the loader, or another reader of YAML, takes the word for more than text.
  static func isMeaningful(_ text: String) -> Bool {
    text.utf8.count < 6 && words.contains(text.lowercased())
  }

  private static let marks = Array("-?:,[]{}#&*!|>'\"%@`=~".utf8)

  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "null", "y", "n",
  ]
}
