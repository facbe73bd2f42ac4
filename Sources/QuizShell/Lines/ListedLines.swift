import QuizTerminal

/// Lines that are at hand already, one after another; on a page, each is shown as it is taken:
/// `> a line`.
final class ListedLines: LineSource {
  private var lines: ArraySlice<String>

  private let page: (any TextSink)?

  init(_ lines: [String], on page: (any TextSink)? = nil) {
    self.lines = lines[...]
    self.page = page
  }

  func readLine(_ request: LineRequest) -> LineOutcome {
    guard let line = lines.popFirst() else { return .endOfInput }
    try? page?.write("> \(line)\n")
    return .line(line)
  }
}
