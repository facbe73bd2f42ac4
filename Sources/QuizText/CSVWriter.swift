/// Writes CSV (RFC 4180), quoting only what needs quotes.
public struct CSVWriter: Sendable {
  /// The rows written so far.
  public private(set) var text = ""

  private let separator: Unicode.Scalar
  private let lineEnd: String
  private let guardsFormulas: Bool

  /// A writer whose rows end with `lineEnd`. With `guardsFormulas`, a field that a spreadsheet would
  /// run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or CR and is no number) is written
  /// with `'` before it, as OWASP advises against CSV injection.
  public init(separator: Unicode.Scalar = ",", lineEnd: String = "\n", guardsFormulas: Bool = false)
  {
    self.separator = separator
    self.lineEnd = lineEnd
    self.guardsFormulas = guardsFormulas
  }

  /// Writes one row.
  public mutating func row(_ fields: [String]) {
    if fields == [""] {
      text += "\"\""
    } else {
      for (index, field) in fields.enumerated() {
        if index > 0 { text.unicodeScalars.append(separator) }
        text += quoted(guarded(field))
      }
    }
    text += lineEnd
  }

  private func guarded(_ field: String) -> String {
    guard guardsFormulas, let first = field.unicodeScalars.first else { return field }
    guard "=+-@\t\r".unicodeScalars.contains(first), Double(field) == nil else { return field }
    return "'" + field
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" }
    let edges = field.hasPrefix(" ") || field.hasSuffix(" ")
    if !needsQuotes && !edges && !field.unicodeScalars.contains(separator) { return field }
    var out = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { out += "\"\"" } else { out.unicodeScalars.append(scalar) }
    }
    return out + "\""
  }
}
