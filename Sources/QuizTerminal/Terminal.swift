import CReadline
import Glibc

/// What the process is connected to, as found at its start.
public struct Terminal: Sendable {
  /// Whether lines can be edited: standard input is a terminal.
  public let isInputTerminal: Bool
  /// Whether a person sees standard output.
  public let isOutputTerminal: Bool
  /// Whether standard output takes colours, as `ColourWish` says.
  public let wantsColour: Bool

  /// Looks at standard input, standard output and the environment.
  public init() {
    isInputTerminal = isatty(STDIN_FILENO) == 1
    isOutputTerminal = isatty(STDOUT_FILENO) == 1
    wantsColour = ColourWish.wantsColour(
      isTerminal: isOutputTerminal, environment: Environment.value)
  }

  /// The size now: the terminal's own, else `COLUMNS` and `LINES`, else 80 by 24.
  public var size: TerminalSize {
    var columns: CInt = 0
    var rows: CInt = 0
    if canon_window_size(STDOUT_FILENO, &columns, &rows) == 0 {
      return TerminalSize(columns: Int(columns), rows: Int(rows))
    }
    return TerminalSize(
      columns: Self.count("COLUMNS") ?? 80, rows: Self.count("LINES") ?? 24)
  }

  private static func count(_ variable: String) -> Int? {
    Environment.value(variable).flatMap { Int($0) }.flatMap { 1...10_000 ~= $0 ? $0 : nil }
  }

  /// Makes the process measure and edit text as UTF-8, whatever the environment says; false if the machine has no such locale.
  @discardableResult
  public static func setUpLocale() -> Bool { canon_set_up_locale() >= 0 }

  /// The source of lines that fits: the editor where both ends are a terminal, else plain lines.
  public func lineSource(flushing output: Output? = nil) -> any LineSource {
    isInputTerminal && isOutputTerminal ? ReadlineEditor(flushing: output) : PlainLines()
  }
}
