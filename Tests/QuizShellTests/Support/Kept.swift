import QuizShell
import QuizTerminal

/// Keeps what is printed.
final class Kept: TextSink {
  var text = ""
  /// What a write fails with, such as a full disk.
  var failure: OutputError?

  func write(_ text: String) throws(OutputError) {
    if let failure { throw failure }
    self.text += text
  }

  func flush() throws(OutputError) { if let failure { throw failure } }
}
