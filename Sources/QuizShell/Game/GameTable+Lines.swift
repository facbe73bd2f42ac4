import QuizCore

/// What a line means in a game.
extension GameTable {
  /// Takes a line that is no command.
  func take(_ line: GameLine) throws(CanonError) {
    if let pending { return try takeSideAnswer(pending, line) }
    switch line.content {
    case .answer(let text): try answer(text, line)
    case .blank: try takeBlank(line)
    case .command: return
    }
  }

  /// Takes a line that came too late: what was typed is kept and shown.
  func takeLate(_ typed: String) throws(CanonError) {
    guard state.phase == .open else { return }
    let by = Speaker.implied(in: state)
    try play(.timeUp(by: by, typed: typed), after: state.limit)
  }

  /// Makes a rule's move; `words` is its name and what it is given.
  func move(_ words: String, _ line: GameLine) throws(CanonError) {
    let name = words.prefix { !$0.isWhitespace }
    let argument = words.dropFirst(name.count).drop(while: \.isWhitespace)
    let by = try speaker(line)
    try play(.move(by: by, name: String(name), argument: String(argument)), after: line.after)
  }

  func speaker(_ line: GameLine) throws(CanonError) -> ID<Contestant> {
    if let typed = line.speaker { return try Speaker.named(typed, in: state) }
    guard let implied = Speaker.implied(in: state) else { throw .refused(.whoSpeaks) }
    return implied
  }

  private func answer(_ text: String, _ line: GameLine) throws(CanonError) {
    if waitsForEnter {
      tell(screen.note("Enter goes on to the next question; /help says what else there is"))
      return
    }
    let by = try speaker(line)
    if isLive, !game.canRead(text), let shown = state.openQuestion?.shown {
      let words = HowToType.words(shown, isOpen: state.table.isOpen)
      return tell(screen.note("“\(text)” is no answer to this: \(words)"))
    }
    try play(.answer(by: by, text: text), after: line.after)
  }

  private func takeBlank(_ line: GameLine) throws(CanonError) {
    if waitsForEnter { return try goOn() }
    if line.speaker != nil { return try play(.buzz(by: try speaker(line)), after: line.after) }
    guard state.phase == .open, let shown = state.question?.shown else { return }
    if state.table.clues < shown.clues.count, state.table.floor == nil {
      return try play(.clue, after: line.after)
    }
    if isLive { tell(screen.note("type an answer; /moves says what else you can do")) }
  }
}
