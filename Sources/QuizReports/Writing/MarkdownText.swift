import QuizText

/// Text for Markdown in which nothing of it is a mark-up.
public enum MarkdownText {
  /// One line; control characters are made visible, and every sign that Markdown or HTML reads
  /// stands behind a backslash or as an entity.
  public static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "!", "|", "~", "$":
        out += "\\"
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A table; titles and cells are escaped here.
  public static func table(_ table: Table) -> String {
    var lines = [row(table.columns.map(\.title))]
    lines.append(
      "|" + table.columns.map { $0.alignment == .right ? "---:|" : "---|" }.joined())
    for cells in table.rows { lines.append(row(cells.map(\.text))) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }
}
