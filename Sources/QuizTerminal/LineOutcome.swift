/// What came of waiting for a line.
public enum LineOutcome: Sendable, Equatable {
  /// The line as it was sent, without its line break.
  case line(String)
  /// No more lines: Ctrl-D on an empty line, or the end of the pipe or file.
  case endOfInput
  /// Ctrl-C, with what stood on the line.
  case interrupted(typed: String)
  /// The time was up, with what stood on the line.
  case timedOut(typed: String)
}
