import QuizCore
import QuizPacks

/// What the players have been asked on the side, while the game waits.
enum PendingQuestion {
  case vote(Ballot)
  case patch(AliasPatch)

  /// What the prompt asks.
  func words(in state: State) -> String {
    switch self {
    case .vote(let ballot):
      let next = ballot.waiting.first.map { state.name(of: $0) } ?? ""
      let ask = "uphold the protest? (y/N)"
      return state.lines.count > 1 ? "\(next), \(ask)" : ask
    case .patch: return "write it to the pack? (y/N)"
    }
  }
}
