import QuizText

/// Draws the list of completions that a second Tab shows.
enum CompletionList {
  /// One a line with their descriptions, or in columns where none has one; at most `rows` less three lines.
  static func text(_ completions: [Completion], size: TerminalSize) -> String {
    let described = completions.contains { !$0.description.isEmpty }
    let lines = described ? rows(completions, size: size) : grid(completions, size: size)
    let most = max(size.rows - 3, 5)
    if lines.count <= most { return lines.map { $0 + "\n" }.joined() }
    let left = described ? " (\(completions.count) in all)" : ""
    return lines.prefix(most).map { $0 + "\n" }.joined() + "…\(left)\n"
  }

  private static func rows(_ completions: [Completion], size: TerminalSize) -> [String] {
    let words = completions.map { $0.word.visible }
    let widest = min(words.map(\.columns).max() ?? 0, size.columns / 2)
    return zip(words, completions).map { word, completion in
      let line = word.padded(to: widest) + "  " + completion.description.visible
      return trimmed(line).clipped(to: size.columns - 1)
    }
  }

  private static func grid(_ completions: [Completion], size: TerminalSize) -> [String] {
    let words = completions.map { $0.word.visible.clipped(to: size.columns - 1) }
    let cell = (words.map(\.columns).max() ?? 0) + 2
    let columns = max(size.columns / cell, 1)
    let rows = (words.count + columns - 1) / columns
    return (0..<rows).map { row in
      let cells = stride(from: row, to: words.count, by: rows).map { words[$0] }
      return trimmed(cells.map { $0.padded(to: cell) }.joined())
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
