/// One answer more for an answerline, written in its own notation.
public enum LineAlias {
  /// The line with a bracket behind it that accepts the alias, underlined where the line underlines;
  /// nil where nothing of the alias can be written there.
  public static func adding(_ alias: String, to line: String) -> String? {
    let plain = plain(alias)
    guard !plain.isEmpty else { return nil }
    let words = isBare(plain) ? plain : "\"\(plain)\""
    let lower = line.lowercased()
    let marked =
      if lower.contains("<b><u>") {
        "<b><u>\(words)</u></b>"
      } else if lower.contains("<u>") {
        "<u>\(words)</u>"
      } else if lower.contains("<req>") {
        "<req>\(words)</req>"
      } else if lower.contains("<b>") {
        "<b>\(words)</b>"
      } else {
        words
      }
    return "\(line) [accept \(marked)]"
  }

  /// Without the signs that mean something in the notation; to the judge they are punctuation.
  private static func plain(_ alias: String) -> String {
    let signs = "[]()<>\"“”"
    let kept = alias.map { signs.contains($0) ? " " : String($0) }.joined()
    return kept.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Words that say something to the judge where they stand outside quotation marks.
  private static let telling: Set<String> = [
    "or", "before", "until", "place", "instead", "such", "alone", "either", "any", "as", "like",
    "about", "on", "the", "that", "just", "of", "answers", "equivalents", "partial",
  ]

  private static func isBare(_ text: String) -> Bool {
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || " '-.&".contains($0) }) else {
      return false
    }
    return text.split { !$0.isLetter }.allSatisfy { !telling.contains($0.lowercased()) }
  }
}
