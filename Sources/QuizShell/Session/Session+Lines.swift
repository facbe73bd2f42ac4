import QuizText

extension Session {
  /// Takes a line, from the keyboard or from a script: a line of the game that is on, or a command.
  func take(_ line: String) throws(CanonError) {
    if let adder { return try takeForPack(line, adder) }
    if let table {
      table.screen.sheet.resize(to: world.width())
      defer { if table.isOver, table.pending == nil { retire(table) } }
      do { try takeInGame(line, table) } catch {
        try write(table.take())
        throw error
      }
      return try write(table.take())
    }
    try takeCommand(line)
  }

  /// Keeps a game that is over, for a protest about it.
  func retire(_ table: GameTable) {
    self.table = nil
    finished = table
  }

  /// Lets go of what was asked on the side.
  func withdraw(_ table: GameTable) {
    table.ask(nil)
    if table.isOver { retire(table) }
  }

  /// Whether a line asks about the game that was played to its end last.
  func isAboutTheLast(_ line: String) -> Bool {
    guard finished != nil, case .command(let command) = GameLine(line).content else { return false }
    let word = String(command.prefix { !$0.isWhitespace })
    return TableWord(rawValue: word)?.isForTheLast ?? false
  }

  private func takeCommand(_ line: String) throws(CanonError) {
    if let finished, isAboutTheLast(line) {
      table = finished
      return try take(line)
    }
    var words: [String]
    do { words = try ShellWords.split(line) } catch { throw .words(error) }
    guard var first = words.first, !first.hasPrefix("#") else { return }
    let word = String(first.dropFirst())
    let isOfGames = !CommandTree.isCommand(word) || TableWord(rawValue: word)?.isForTheLast == true
    if first.hasPrefix("/"), isOfGames {
      guard word == "quit" || word == "help" else { throw .noGame(word) }
    }
    if first.hasPrefix("/") {
      first.removeFirst()
      words[0] = first
    }
    if first == "canon" { words.removeFirst() }
    if first == "quit" || first == "exit" {
      isLeaving = true
      return
    }
    guard !words.isEmpty else { return }
    try perform(words)
  }

  private func takeInGame(_ text: String, _ table: GameTable) throws(CanonError) {
    let line = GameLine(text)
    guard case .command(let command) = line.content else { return try table.take(line) }
    let word = String(command.prefix { !$0.isWhitespace })
    let moves = table.game.ruleset.moves.map(\.name)
    if moves.contains(word) { return try table.move(command, line) }
    if let own = TableWord(rawValue: word) {
      return try obey(own, command.dropFirst(word.count), line, table)
    }
    guard CommandTree.isCommand(word) else {
      let known = moves + TableWord.offered(at: table).map(\.rawValue)
      throw .noMove(word, nearest: Nearest.name(to: word, among: known))
    }
    if ["play", "run", "shell", "replay"].contains(word) { throw .gameOn(command: word) }
    try takeCommand(command)
  }
}
