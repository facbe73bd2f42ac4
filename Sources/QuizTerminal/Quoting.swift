/// Puts quotes round a word so that `CommandWords` reads it as one.
public enum Quoting {
  /// The word as it is typed: plain where it can be, else in double quotes.
  public static func quoted(_ word: String) -> String { closed(word, like: nil) }

  static func closed(_ word: String, like quote: Character?) -> String {
    guard let quote = fittingQuote(word, like: quote) else { return word }
    return open(word, like: quote) + String(quote)
  }

  /// The same without the closing quote: more of the word is to come.
  static func open(_ word: String, like quote: Character?) -> String {
    guard let quote = fittingQuote(word, like: quote) else { return word }
    if quote == "'" { return "'" + word }
    return "\"" + word.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
  }

  private static func fittingQuote(_ word: String, like quote: Character?) -> Character? {
    if quote == "'" && !word.contains("'") { return quote }
    if quote != nil { return "\"" }
    let isPlain = !word.contains { $0.isWhitespace || "\"'\\".contains($0) }
    return isPlain ? nil : "\""
  }
}
