import QuizCore
import QuizTerminal

/// Completes a line of a game: moves and commands, players, and the options of the question.
///
/// Never an answer that is to be typed in full.
struct GameCompletion {
  let table: GameTable
  let session: Session

  init(_ table: GameTable, session: Session) {
    self.table = table
    self.session = session
  }

  /// Behind a slash.
  func commands(_ line: String, cursor: Int) -> [Completion] {
    let words = CommandWords(line, cursor: cursor)
    guard let first = words.before.first else { return names.map { slashed($0) } }
    let name = String(first.dropFirst())
    if let move = moves.first(where: { $0.name == name }) {
      return move.arguments.map { Completion($0) }
    }
    let bare = String(line.dropFirst())
    return CommandCompletion(session).offers(bare, cursor: cursor - 1)
  }

  func answers(_ line: String, cursor: Int) -> [Completion] {
    let words = CommandWords(line, cursor: cursor)
    if words.before.isEmpty, words.current.hasPrefix("@") {
      return table.state.contestants.map { Completion("@\($0.name)") }
    }
    guard let shown = table.state.question?.shown, table.state.phase == .open else { return [] }
    if shown.kind == .truth { return ["true", "false"].map { Completion($0) } }
    if table.state.table.isOpen { return [] }
    let left = shown.options.indices.filter { !table.state.table.hidden.contains($0) }
    let letters = left.map { Completion(Letter.of($0), description: shown.options[$0]) }
    let isBegun = words.before.isEmpty && !words.current.isEmpty
    return isBegun && shown.left.isEmpty
      ? letters + left.map { Completion(shown.options[$0]) } : letters
  }

  private var moves: [Move] {
    let player = Speaker.implied(in: table.state) ?? table.state.contestants.first?.id
    return player.map { table.game.moves(for: $0) } ?? []
  }

  private var names: [Completion] {
    moves.map { Completion($0.name, description: $0.summary) }
      + TableWord.offered(at: table).map { Completion($0.rawValue, description: $0.summary) }
  }

  private func slashed(_ completion: Completion) -> Completion {
    Completion("/\(completion.word)", description: completion.description)
  }
}
