import Glibc
import QuizTerminal

extension World {
  /// The world of this process: its terminal or pipes, its clock and environment.
  public static func system() -> World {
    let terminal = Terminal()
    let output = Output()
    let isLive = terminal.isInputTerminal && terminal.isOutputTerminal
    let clock = TerminalClocks.fromEnvironment()
    return World(
      input: isLive ? ReadlineEditor(clock: clock, flushing: output) : PlainLines(),
      output: output, errors: Output(descriptor: STDERR_FILENO, name: "standard error"),
      isLive: isLive, palette: terminal.wantsColour ? .colour : .plain,
      width: { isLive ? min(terminal.size.columns, 100) : 80 }, clock: clock,
      environment: variable, drawSeed: seed)
  }

  private static func variable(_ name: String) -> String? {
    guard let found = getenv(name), found.pointee != 0 else { return nil }
    return String(cString: found)
  }

  /// Six digits, so that it can be read out and typed again.
  private static func seed() -> UInt64 { UInt64.random(in: 100_000...999_999) }
}
