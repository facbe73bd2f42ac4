import QuizTerminal

/// Where printed text goes: standard output, standard error, or a test that keeps it.
public protocol TextSink: AnyObject {
  func write(_ text: String) throws(OutputError)
  func flush() throws(OutputError)
}

extension Output: TextSink {}
