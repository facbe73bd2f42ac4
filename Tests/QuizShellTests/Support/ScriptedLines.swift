import QuizTerminal

/// Gives outcomes in order and notes what was asked; each line given is echoed to what is printed.
final class ScriptedLines: LineSource {
  private var outcomes: ArraySlice<LineOutcome>
  private let echo: Kept?
  private let before: (Int) -> Void
  private(set) var requests: [LineRequest] = []

  /// - Parameter before: called before each outcome is given, with its number from 0; a test moves
  ///   its clock here.
  init(
    _ outcomes: [LineOutcome], echo: Kept? = nil, before: @escaping (Int) -> Void = { _ in }
  ) {
    self.outcomes = outcomes[...]
    self.echo = echo
    self.before = before
  }

  convenience init(lines: [String], echo: Kept? = nil) {
    self.init(lines.map { .line($0) }, echo: echo)
  }

  var prompts: [String] { requests.map { $0.prompt($0.limit) } }

  func readLine(_ request: LineRequest) -> LineOutcome {
    before(requests.count)
    requests.append(request)
    guard let next = outcomes.popFirst() else { return .endOfInput }
    if case .line(let line) = next { echo?.text += "> \(line)\n" }
    return next
  }
}
