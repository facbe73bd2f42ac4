import QuizTerminal
import QuizText

/// Reads lines one after another and has the session take them.
struct LineLoop {
  enum Until { case endOfInput, gameOver }

  let session: Session
  let source: any LineSource
  /// What errors call the source: a file's name, `standard input`.
  let name: String
  let isLive: Bool
  let until: Until
  private var number = 0

  init(
    _ session: Session, source: any LineSource, name: String, isLive: Bool = false,
    until: Until = .endOfInput
  ) {
    self.session = session
    self.source = source
    self.name = name
    self.isLive = isLive
    self.until = until
  }

  /// Runs to the end of the input, or of the game. In a script the first error ends it, with its
  /// place; at a terminal errors are printed and typing goes on.
  mutating func run() throws(CanonError) {
    let wasLive = session.isLive
    session.isLive = isLive
    defer { session.isLive = wasLive }
    while !session.isLeaving, until == .endOfInput || session.isBusy || hearsOut {
      try session.flush()
      let outcome = source.readLine(session.request)
      session.discardsTypeAhead = false
      do {
        guard try take(outcome) else { return }
      } catch {
        guard isLive, !error.isFatal else { throw located(error) }
        session.report(error)
      }
    }
    if until == .endOfInput {
      try session.leaveGame()
      try session.leaveAdding()
    }
  }

  /// Whether lines may still be about the game that is over: a script can ask why, and protest.
  private var hearsOut: Bool { !isLive && session.finished != nil }

  /// False where there are no more lines.
  private mutating func take(_ outcome: LineOutcome) throws(CanonError) -> Bool {
    switch outcome {
    case .line(let line):
      number += 1
      if until == .gameOver, !session.isBusy, !session.isAboutTheLast(line) {
        return line.allSatisfy(\.isWhitespace)
      }
      try session.take(line)
    case .timedOut(let typed): try session.takeLate(typed)
    case .interrupted: try session.interrupt(endsAll: until == .gameOver)
    case .endOfInput:
      if let trouble = (source as? PlainLines)?.trouble { throw .input(trouble) }
      if isLive { try session.write("\n") }
      try session.leaveGame()
      try session.leaveAdding()
      return false
    }
    return true
  }

  private func located(_ error: CanonError) -> CanonError {
    switch error {
    case .at, .interrupted, .output: error
    default: .at(file: name, line: number, error)
    }
  }
}

extension Session {
  /// How the next line is asked for.
  var request: LineRequest {
    if let adder { return adder.request }
    guard let table else {
      let palette = world.palette
      return LineRequest(
        prompt: { _ in palette.paint(.init("canon> ", .bold)) },
        completions: { [self] in complete($0, cursor: $1) }, remembers: true)
    }
    if let pending = table.pending {
      let words = world.palette.paint(Styled("\(pending.words(in: table.state)) ", .bold))
      return LineRequest(prompt: { _ in words })
    }
    let prompt = GamePrompt(
      state: table.state, waitsForEnter: table.waitsForEnter, palette: world.palette)
    return LineRequest(
      prompt: prompt.text, limit: table.isLive ? table.remaining?.rawValue : nil,
      completions: { [self] in complete($0, cursor: $1) }, discardsTypeAhead: discardsTypeAhead)
  }

  /// Takes what stood on the line when the time was up.
  func takeLate(_ typed: String) throws(CanonError) {
    guard let table else { return }
    discardsTypeAhead = true
    try table.takeLate(typed)
    if table.isOver { retire(table) }
    try write(table.take())
  }

  /// Ctrl-C: in a game asks whether to leave it; else the line is forgotten.
  func interrupt(endsAll: Bool) throws(CanonError) {
    if adder != nil {
      try leaveAdding()
      if endsAll { throw .interrupted }
      return
    }
    guard let table else { return }
    if table.pending != nil { return withdraw(table) }
    guard try confirmsLeaving() else { return }
    try table.perform(.init(.stop))
    self.table = nil
    try write(table.take())
    if endsAll { throw .interrupted }
  }
}
