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
    let words = completions.map { Shown.text($0.word) }
    let widest = min(words.map(Shown.width).max() ?? 0, size.columns / 2)
    return zip(words, completions).map { word, completion in
      let line = Shown.padded(word, to: widest) + "  " + Shown.text(completion.description)
      return Shown.cut(Shown.trimmed(line), to: size.columns - 1)
    }
  }

  private static func grid(_ completions: [Completion], size: TerminalSize) -> [String] {
    let words = completions.map { Shown.cut(Shown.text($0.word), to: size.columns - 1) }
    let cell = (words.map(Shown.width).max() ?? 0) + 2
    let columns = max(size.columns / cell, 1)
    let rows = (words.count + columns - 1) / columns
    return (0..<rows).map { row in
      let cells = stride(from: row, to: words.count, by: rows).map { words[$0] }
      return Shown.trimmed(cells.map { Shown.padded($0, to: cell) }.joined())
    }
  }
}
