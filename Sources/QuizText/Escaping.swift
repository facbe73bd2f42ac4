/// Makes text from anywhere safe to show.
///
/// Control characters, bidirectional overrides and invisible characters are shown instead of
/// obeyed, so no text can move a cursor, change a colour, or reverse what a reader sees.
public enum Escaping {
  /// What becomes of line breaks and tabs.
  public enum Lines: Sendable, Hashable {
    /// Line feeds and tabs stay; a carriage return is shown.
    case kept
    /// Shown as `␊`, `␉` and `␍`.
    case shown
    /// Each becomes a space.
    case spaced
  }

  /// The text with everything that a terminal would obey, or not show, made visible: C0 controls
  /// as control pictures such as `␛`, all else by number, such as `<U+202E>`.
  public static func terminal(_ text: String, lines: Lines = .shown) -> String {
    if isPlainASCII(text) { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      if lines != .shown, let kept = lineBreak(scalar, lines) {
        out.unicodeScalars.append(kept)
      } else if isHidden(scalar, after: before) {
        out += name(scalar)
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text for HTML, in an element or a quoted attribute.
  public static func html(_ text: String) -> String {
    var out = ""
    for scalar in terminal(text, lines: .kept).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// How a scalar that must not be printed is shown.
  public static func name(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    if scalar.value == 0x7F { return "␡" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func lineBreak(_ scalar: Unicode.Scalar, _ lines: Lines) -> Unicode.Scalar? {
    switch scalar {
    case "\n", "\t": lines == .kept ? scalar : " "
    case "\r": lines == .kept ? nil : " "
    default: nil
    }
  }

  /// Joiners are part of emoji and of several scripts, and tags of some flags: there they stay.
  private static func isHidden(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x200C, 0x200D: (before?.value ?? 0) < 0x300
    case 0xE0000...0xE007F: !((before?.value ?? 0) >= 0x1F3F4)
    case 0xAD, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}

extension String {
  /// The text on one line with control and invisible characters shown; see `Escaping.terminal`.
  public var visible: String { Escaping.terminal(self) }
}
