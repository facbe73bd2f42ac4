/// The words of a line up to the cursor, as a shell splits them: at spaces, but for quotes and backslashes.
public struct CommandWords: Equatable, Sendable {
  /// The words before the one at the cursor, without their quotes.
  public private(set) var before: [String] = []
  /// The word at the cursor, up to the cursor; empty behind a space.
  public private(set) var current = ""
  /// The quote that is still open at the cursor.
  var openQuote: Character?
  /// Where the word at the cursor begins, in characters.
  private(set) var start = 0

  private var inWord = false
  private var escaped = false

  /// Splits `line`, looking no further than `cursor` characters.
  public init(_ line: String, cursor: Int) {
    for (index, character) in line.prefix(cursor).enumerated() { take(character, at: index) }
    if !inWord { start = min(cursor, line.count) }
  }

  private mutating func take(_ character: Character, at index: Int) {
    if escaped {
      escaped = false
      current.append(character)
    } else if let quote = openQuote {
      takeQuoted(character, quote: quote)
    } else if character.isWhitespace {
      endWord()
    } else {
      if !inWord { start = index }
      inWord = true
      takeBare(character)
    }
  }

  private mutating func takeQuoted(_ character: Character, quote: Character) {
    if character == quote {
      openQuote = nil
    } else if character == "\\" && quote == "\"" {
      escaped = true
    } else {
      current.append(character)
    }
  }

  private mutating func takeBare(_ character: Character) {
    switch character {
    case "\\": escaped = true
    case "\"", "'": openQuote = character
    default: current.append(character)
    }
  }

  private mutating func endWord() {
    if inWord { before.append(current) }
    current = ""
    inWord = false
  }
}
