import QuizTerminal

/// Lines that are at hand already, one after another.
final class ListedLines: LineSource {
  private var lines: ArraySlice<String>

  init(_ lines: [String]) { self.lines = lines[...] }

  func readLine(_ request: LineRequest) -> LineOutcome {
    lines.popFirst().map { .line($0) } ?? .endOfInput
  }
}
