import QuizCore

/// Finds whose line it is.
enum Speaker {
  /// The player that a typed name means: the name itself in either case, or a beginning that only
  /// one has.
  static func named(_ typed: String, in state: State) throws(CanonError) -> ID<Contestant> {
    let wanted = typed.lowercased()
    let players = state.contestants
    if let exact = players.first(where: { $0.name.lowercased() == wanted }) { return exact.id }
    let fitting = players.filter { $0.name.lowercased().hasPrefix(wanted) }
    guard let only = fitting.first else {
      throw .noPlayer(typed, players: players.map(\.name))
    }
    if fitting.count > 1 { throw .severalPlayers(typed, fitting: fitting.map(\.name)) }
    return only.id
  }

  /// Whose line it is where it names nobody: who has the floor, whose turn it is, or the only one
  /// left; nil where several may speak.
  static func implied(in state: State) -> ID<Contestant>? {
    if let holder = state.table.floor ?? state.table.turn { return holder }
    if state.lines.count == 1 { return state.lines[0].contestant.id }
    let remaining = state.remaining
    return state.phase == .open && remaining.count == 1 ? remaining[0] : nil
  }
}
