import QuizCore
import QuizText

/// What can be asked in any game, whatever its rules.
enum TableWord: String, CaseIterable {
  case score, why, protest, moves, open, without, help, quit

  /// Whether it can still be asked when the game is over.
  var isForTheLast: Bool { self == .score || self == .why || self == .protest }

  /// What can be asked at a table now.
  static func offered(at table: GameTable) -> [TableWord] {
    allCases.filter { $0 != .without || table.failed != nil }
  }

  var summary: String {
    switch self {
    case .score: "the scoreboard"
    case .why: "why the last answer was judged so, and what gave its points"
    case .protest: "have the last verdict turned, by a vote; a player or a number names another"
    case .moves: "what you can do now"
    case .open: "where the picture or sound of the question is"
    case .without: "go on without the rule that has failed"
    case .help: "how to play"
    case .quit: "leave the game"
    }
  }
}

extension Session {
  /// Does what a word of the table asks for.
  func obey(
    _ word: TableWord, _ words: Substring, _ line: GameLine, _ table: GameTable
  ) throws(CanonError) {
    switch word {
    case .score: table.tell(table.screen.scores())
    case .why: table.tell(WhyText.text(table, sheet))
    case .protest: try table.protest(words, line)
    case .moves: table.tell(MovesText.text(table, sheet))
    case .open: table.tell(table.screen.note(MovesText.media(table)))
    case .without: try table.goOnWithout(words)
    case .help: table.tell(MovesText.help(table, sheet))
    case .quit: try quit(table)
    }
  }

  private func quit(_ table: GameTable) throws(CanonError) {
    try write(table.take())
    if table.isOver { return withdraw(table) }
    if isLive, try !confirmsLeaving() { return }
    try table.perform(Action(.stop))
  }

  /// Asks whether the game is to be left; Ctrl-C and Ctrl-D say yes.
  func confirmsLeaving() throws(CanonError) -> Bool {
    try flush()
    switch world.input.readLine(.init(prompt: "leave the game? (y/N) ")) {
    case .line(let line): return line.lowercased().hasPrefix("y")
    case .endOfInput, .interrupted: return true
    case .timedOut: return false
    }
  }

  /// Leaves the game that is on where it is.
  func leaveGame() throws(CanonError) {
    guard let table else { return }
    self.table = nil
    if table.isOver { return }
    table.leave()
    try write(table.take())
  }
}
