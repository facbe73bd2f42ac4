import TestKit

/// The program the terminal tests drive.
enum Probe {
  static let path = ProcessStart.built("line-probe")
  static let environment = [
    "TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "HOME": "/nonexistent",
  ]

  /// Starts it and waits for its first prompt.
  static func session(
    _ arguments: [String] = [], environment: [String: String] = environment,
    rows: Int = 24, columns: Int = 80
  ) throws -> PtySession {
    let session = try PtySession(
      path, arguments, environment: environment, rows: rows, columns: columns)
    try session.wait(for: "answer>")
    return session
  }
}
