/// The lines of `canon -c 'LINE; LINE'`.
enum CommandParts {
  /// Parts at semicolons, but for those in a quoted word and after a backslash: `\;` is a semicolon.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        part += character == ";" ? ";" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == ";", quote == nil {
        parts.append(part)
        part = ""
      } else {
        quote = after(character, in: part, quote: quote)
        part.append(character)
      }
    }
    if isEscaped { part.append("\\") }
    return parts + [part]
  }

  /// A quote opens at the beginning of a word only, so that an apostrophe is none.
  private static func after(
    _ character: Character, in part: String, quote: Character?
  ) -> Character? {
    if let quote { return character == quote ? nil : quote }
    guard character == "\"" || character == "'" else { return nil }
    let isAtStart = part.last.map { $0.isWhitespace || $0 == "=" } ?? true
    return isAtStart ? character : nil
  }
}
