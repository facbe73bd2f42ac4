import QuizPacks
import QuizText

/// A change of a pack as it is shown.
enum PatchText {
  static func text(_ patch: AliasPatch, _ sheet: Sheet) -> String {
    var sheet = sheet
    sheet.paragraph("With this change the pack would have accepted it (/protest apply writes it):")
    var lines = patch.diff.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for line in lines { sheet.line(Styled(line, style(of: line))) }
    return sheet.take()
  }

  private static func style(of line: String) -> Style {
    if line.hasPrefix("+++") || line.hasPrefix("---") { return .bold }
    if line.hasPrefix("+") { return Style(.green) }
    if line.hasPrefix("-") { return Style(.red) }
    return line.hasPrefix("@") ? Style(.cyan) : .plain
  }
}
