/// Texts of a file made fit for a message.
enum Excerpt {
  static let limit = 80

  /// One line of at most 80 characters; what a terminal would obey is shown by its number.
  static func of(_ text: some StringProtocol) -> String {
    var out = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return out + "…" }
      count += 1
      if isHidden(scalar.value) {
        out += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Text in YAML quotes: the kind that needs no escapes where there is one.
  static func quoted(_ text: some StringProtocol) -> String {
    let special = text.unicodeScalars.contains { $0 == "\"" || $0 == "\\" }
    if special && !text.unicodeScalars.contains("'") { return "'" + text + "'" }
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E: true
    case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
