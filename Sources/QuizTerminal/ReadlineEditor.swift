import CReadline
import Glibc

/// Lines typed at a terminal, with GNU Readline's keys, history and completion, and a countdown in the prompt.
///
/// Only for a terminal, and one line at a time in a process. Between two lines the terminal is as the player left it.
public final class ReadlineEditor: LineSource {
  private let clock: any TerminalClock
  private let output: Output?
  private var history: HistoryFile?
  /// Why the last line could not be kept in the history file; nil if it could.
  public private(set) var historyTrouble: HistoryError?

  /// An editor by that clock; `output` is flushed before each prompt, so that what was written stands above it.
  public init(
    clock: any TerminalClock = TerminalClocks.fromEnvironment(), flushing output: Output? = nil
  ) {
    self.clock = clock
    self.output = output
  }

  /// Offers the lines of a history file to the up key and keeps new ones there, at most 1000; a missing file is an empty one.
  public func loadHistory(_ path: String) throws(HistoryError) {
    let file = HistoryFile(path: path)
    history = file
    for line in try file.load() { canon_rl_remember(line, CInt(HistoryFile.most)) }
  }

  public func readLine(_ request: LineRequest) -> LineOutcome {
    try? output?.flush()
    if request.discardsTypeAhead { tcflush(STDIN_FILENO, TCIFLUSH) }
    Terminal.setUpLocale()
    let completer = Completer(request.completions)
    var session = LineSession(request, clock: clock, completer: completer)
    let outcome = withExtendedLifetime(completer) { session.run() }
    if case .line(let line) = outcome, request.remembers { remember(line) }
    return outcome
  }

  private func remember(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    guard canon_rl_remember(line, CInt(HistoryFile.most)) == 1, let history else { return }
    historyTrouble = nil
    do { try history.append(line) } catch { historyTrouble = error }
  }
}
