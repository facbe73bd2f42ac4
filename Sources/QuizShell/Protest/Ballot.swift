import QuizCore

/// A vote on a protest.
struct Ballot {
  let protest: Protest
  let retrial: Retrial
  /// All but who is to gain or lose by it; that one alone where nobody else plays.
  let voters: [ID<Contestant>]
  private var votes: [ID<Contestant>: Bool] = [:]

  init(_ protest: Protest, _ retrial: Retrial, in state: State) {
    self.protest = protest
    self.retrial = retrial
    let all = state.contestants.map(\.id)
    voters = all.count > 1 ? all.filter { $0 != protest.judged.by } : all
  }

  /// Those whose vote is still to come, in the order of the scoreboard.
  var waiting: [ID<Contestant>] { voters.filter { votes[$0] == nil } }

  /// Takes a vote; false where it is not theirs to give.
  mutating func vote(_ voter: ID<Contestant>, _ isYes: Bool) -> Bool {
    guard waiting.contains(voter) else { return false }
    votes[voter] = isYes
    return true
  }

  /// Upheld by more than half of the votes; nil while they can still make the difference.
  var isUpheld: Bool? {
    let yes = votes.values.count { $0 }
    if yes * 2 > voters.count { return true }
    return (votes.count - yes) * 2 >= voters.count ? false : nil
  }

  /// `yes` or `no`, in either case or by their first letter; nil for anything else.
  static func reading(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes": true
    case "n", "no": false
    default: nil
    }
  }
}
