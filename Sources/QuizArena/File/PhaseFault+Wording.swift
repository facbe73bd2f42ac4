import QuizText

extension EventFault.PhaseFault: CustomStringConvertible {
  var description: String {
    switch self {
    case .none: "the tournament has no phases: list at least one, such as \"- format: round-robin\""
    case .nameTwice(let name, let line):
      "the name \(quoted(name)) is taken by the phase in line \(line): give each its own"
    case .idle(let key, let format, let formats):
      "\"\(key.name)\" has no use in format \"\(format)\": remove it (it belongs to "
        + "\(formats.joined(separator: ", ")))"
    case .first(let key):
      "\"\(key.name)\" looks back at a phase before, and this is the first: remove it"
    case .twoIntakes(let one, let two):
      "\"\(one.name)\" and \"\(two.name)\" both say who plays here: keep one of them"
    case .tooManyPools(let pools, let count):
      "\(pools) pools are too many for \(count) contestants: make at most \(max(count / 2, 1)), "
        + "so that each has 2"
    case .tooManyBest(let best, let count):
      "\"best\" wants \(best) and \(count) come from the phase before: take at most \(count)"
    case .rankBeyond(let rank, let largest):
      "no pool of the phase before has a rank \(rank): the largest has \(largest) contestants"
    case .ranksOverlap(let rank):
      "rank \(rank) stands in two of the ranges: let each rank go to one pool"
    case .poolTooSmall(let range):
      "the ranks \(range) give a pool of fewer than 2 contestants: widen the range"
    case .tooManyRounds(let rounds, let most):
      "\(rounds) rounds are too many, as nobody meets anybody twice: play at most \(most)"
    case .tooManyHeads(let heads, let most):
      "\(heads) heads leave nobody to meet: take at most \(most)"
    case .stranger(let name, let nearest):
      "there is no contestant \(quoted(name)): "
        + (nearest.map { "write \(quoted($0)) if that is meant" }
          ?? "give names as they stand in \"contestants\"")
    }
  }
}
