import CUtf8proc

/// Text as a terminal shows it: harmless, and measured in columns.
enum Shown {
  /// The text with control characters and those that turn the direction of writing replaced by `�`.
  static func text(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.properties.isBidiControl
    default: false
    }
  }

  /// The columns a text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(Int(utf8proc_charwidth(Int32($1.value))), 0) }
  }

  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(columns - width(text), 0))
  }

  /// The text, or its beginning with `…`, in at most `columns`.
  static func cut(_ text: String, to columns: Int) -> String {
    if width(text) <= columns { return text }
    var kept = ""
    var taken = 1
    for character in text {
      taken += width(String(character))
      if taken > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
