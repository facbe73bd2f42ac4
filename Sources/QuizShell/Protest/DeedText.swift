import QuizCore

/// An action in a few words.
enum DeedText {
  static func words(_ action: Action, in state: State) -> String {
    let name = action.actor.map { state.lines.count > 1 ? "\(state.name(of: $0)): " : "" } ?? ""
    return switch action.deed {
    case .begin: "the beginning"
    case .next: "the next question"
    case .clue: "the next clue"
    case .stop: "leaving the game"
    case .drop(let rule, _): "going on without \(rule)"
    case .buzz: "\(name)a buzz"
    case .answer(_, let text): "\(name)“\(text)”"
    case .move(_, let move, let argument):
      argument.isEmpty ? "\(name)/\(move)" : "\(name)/\(move) \(argument)"
    case .timeUp: "\(name)time is up"
    }
  }
}
