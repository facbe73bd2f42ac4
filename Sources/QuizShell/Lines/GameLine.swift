import QuizCore

/// A line typed in a game, taken apart: who says it, when, and what.
struct GameLine: Equatable {
  enum Content: Equatable {
    case blank
    case answer(String)
    /// A move or a command, without its slash.
    case command(String)
  }

  /// As typed behind `@`; nil where nobody is named.
  var speaker: String?
  /// Since the player could act; nil where the line does not say.
  var after: Milliseconds?
  var content: Content

  /// Reads `Paris`, `/hint`, `//usr`, `@ann Paris`, `@ann 2.4s Paris`, `@2.4s Paris`.
  init(_ line: String) {
    var rest = GameLine.trimmed(line[...])
    if rest.hasPrefix("@"), rest.count > 1 {
      let word = rest.dropFirst().prefix { !$0.isWhitespace }
      rest = GameLine.trimmed(rest.dropFirst(1 + word.count))
      if let time = GameLine.time(word) {
        after = time
      } else {
        speaker = String(word)
        let next = rest.prefix { !$0.isWhitespace }
        if let time = GameLine.time(next) {
          after = time
          rest = GameLine.trimmed(rest.dropFirst(next.count))
        }
      }
    }
    content = GameLine.content(rest)
  }

  private static func content(_ rest: Substring) -> Content {
    if rest.isEmpty { return .blank }
    if rest.hasPrefix("//") { return .answer(String(rest.dropFirst())) }
    if rest.hasPrefix("/") { return .command(String(trimmed(rest.dropFirst()))) }
    return .answer(String(rest))
  }

  /// A time needs its unit, so that `@ann 42` answers 42.
  private static func time(_ word: Substring) -> Milliseconds? {
    guard word.hasSuffix("s"), word.first?.isNumber ?? false else { return nil }
    return Milliseconds(word)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
