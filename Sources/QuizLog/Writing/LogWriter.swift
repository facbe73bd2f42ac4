import QuizCore

/// Writes a game's log to a file as the game goes: each line with one `write`, as soon as its
/// action is done, so that a killed program loses nothing that has happened.
///
/// Where a write fails, the lines are kept, and the next call begins with them: a log has no holes.
/// A program whose log may be a pipe must ignore `SIGPIPE`; a reader that has gone is then a problem
/// like others.
public final class LogWriter {
  private let file: LogFile
  private var encoder = LogEncoder()
  /// Lines that are not in the file yet.
  private var unwritten: [UInt8] = []

  /// Makes the file; one that is there must be empty.
  public init(path: String) throws(LogProblem) { file = try LogFile(path: path) }

  /// Writes the first line.
  public func write(_ header: LogHeader) throws(LogProblem) {
    encoder.header(header)
    try flush()
  }

  /// Writes an action that was performed, and its events. When a question closes, waits for the
  /// disk.
  public func append(_ action: Action, _ events: [Event]) throws(LogProblem) {
    encoder.begin(action)
    for event in events { encoder.take(event) }
    encoder.end()
    try flush()
    if events.contains(where: \.closesQuestion) { try file.sync() }
  }

  /// Waits until all that was written is on the disk.
  public func sync() throws(LogProblem) {
    try flush()
    try file.sync()
  }

  /// Writes the last line, and waits for the disk.
  public func finish(_ scoreboard: [Line]) throws(LogProblem) {
    encoder.scoreboard(scoreboard)
    try sync()
  }

  /// Writes a game anew, as it is after a protest: another file with all of it takes the place of
  /// the old one, so that whenever the program is killed the log is the one or the other.
  ///
  /// - Parameter scoreboard: the closing one, where the game is over.
  public func rewrite(
    _ header: LogHeader, _ record: [Taken], scoreboard: [Line]?
  ) throws(LogProblem) {
    var fresh = LogEncoder()
    fresh.header(header)
    for taken in record {
      if let why = taken.void {
        fresh.void(taken.action, why: why)
      } else {
        fresh.begin(taken.action)
        for event in taken.events { fresh.take(event) }
        fresh.end()
      }
    }
    if let scoreboard { fresh.scoreboard(scoreboard) }
    try file.replace(with: fresh.bytes)
    fresh.clear()
    encoder = fresh
    unwritten = []
  }

  private func flush() throws(LogProblem) {
    unwritten += encoder.bytes
    encoder.clear()
    var written = 0
    defer { unwritten.removeFirst(written) }
    try file.write(unwritten, written: &written)
  }
}

extension Event {
  fileprivate var closesQuestion: Bool {
    switch self {
    case .closed, .ended: true
    default: false
    }
  }
}
