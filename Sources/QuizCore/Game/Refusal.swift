/// Why an action cannot be taken. Nothing has changed; the player may do something else.
public enum Refusal: Error, Hashable, Sendable {
  case over
  case notBegun
  case begunAlready
  case noQuestion
  case questionOpen
  case stranger(String)
  case whoSpeaks
  case floorTaken(by: String)
  case hasFloor(String)
  case answeredAlready(String)
  case out(String)
  case outOfTurn(turn: String)
  case noClues
  case noMoreClues
  case noSuchMove(String, offered: [String])
  case waiting(String)
  case otherQuestion
  case rule(name: String, why: String)
  case noSuchRule(String)
  /// A rule could not be asked: the game is as it was, and may go on without the rule.
  case failed(RuleFailure)
}

extension Refusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .over: "the game is over; start another with \"play\""
    case .notBegun: "the game has not begun yet"
    case .begunAlready: "the game has begun already"
    case .noQuestion: "no question is open; go on with \"next\""
    case .questionOpen: "a question is still open; answer it first, or pass"
    case .stranger(let name): "\"\(name)\" is not playing in this game"
    case .whoSpeaks: "several are playing; begin the line with a name, as in \"@ann Paris\""
    case .floorTaken(let name): "\(name) has buzzed; wait for the answer"
    case .answeredAlready(let name): "\(name) has answered this question already"
    case .hasFloor(let name): "\(name) has the floor already; answer"
    case .out(let name): "\(name) is out of the game; leave it to the others"
    case .outOfTurn(let name): "this question is for \(name)"
    case .noClues: "this question has no clues to read; answer it"
    case .noMoreClues: "all clues have been read; answer or pass"
    case .noSuchMove(let name, let offered):
      offered.isEmpty
        ? "there is no move \"\(name)\" here"
        : "there is no move \"\(name)\" here; there is \(offered.joined(separator: ", "))"
    case .waiting(let what): what
    case .otherQuestion: "it was for a question that is not on the table now"
    case .rule(_, let why): why
    case .noSuchRule(let name): "no rule \"\(name)\" is being played"
    case .failed(let failure): failure.words
    }
  }
}
