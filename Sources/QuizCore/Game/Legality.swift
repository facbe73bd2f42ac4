extension Game {
  /// Refuses what no rule could allow.
  func refuse(_ action: Action) throws(Refusal) {
    if state.phase == .over { throw .over }
    if case .begin = action.deed {
      if state.hasBegun { throw .begunAlready }
      return
    }
    if !state.hasBegun { throw .notBegun }
    switch action.deed {
    case .next: if state.phase == .open { throw .questionOpen }
    case .clue: try refuseClue()
    case .buzz(let by):
      try refuseToSpeak(by)
      if state.table.floor == by { throw .hasFloor(state.name(of: by)) }
    case .answer(let by, _): try refuseToSpeak(by)
    case .timeUp(let by, _):
      if let by { try refuse(stranger: by) }
      if state.phase != .open { throw .noQuestion }
      if let by { try refuseDone(by) }
    case .move(let by, let name, _):
      try refuse(stranger: by)
      try refuseMove(by, name)
    case .drop(let rule, _): if attendant == nil { throw .noSuchRule(rule) }
    case .begin, .stop: break
    }
  }

  /// Refuses what a rule does not allow.
  func refuse(_ action: Action, by rules: [HookTable.Entry]) throws(Refusal) {
    for entry in rules {
      guard let why = entry.rule.refusal(of: action, in: state) else { continue }
      throw .rule(name: entry.name, why: why)
    }
  }

  private func refuse(stranger: ID<Contestant>) throws(Refusal) {
    if state.lines.place(of: stranger) == nil { throw .stranger(stranger.rawValue) }
  }

  private func refuseClue() throws(Refusal) {
    guard state.phase == .open, let shown = state.question?.shown else { throw .noQuestion }
    if shown.clues.isEmpty { throw .noClues }
    if let floor = state.table.floor { throw .floorTaken(by: state.name(of: floor)) }
    if state.table.clues >= shown.clues.count { throw .noMoreClues }
  }

  private func refuseToSpeak(_ who: ID<Contestant>) throws(Refusal) {
    try refuse(stranger: who)
    if state.phase != .open { throw .noQuestion }
    if let floor = state.table.floor, floor != who {
      throw .floorTaken(by: state.name(of: floor))
    }
    try refuseDone(who)
  }

  private func refuseDone(_ who: ID<Contestant>) throws(Refusal) {
    if state.out.contains(who) { throw .out(state.name(of: who)) }
    if state.table.done.contains(who) { throw .answeredAlready(state.name(of: who)) }
  }

  private func refuseMove(_ who: ID<Contestant>, _ name: String) throws(Refusal) {
    let offered = moves(for: who).map(\.name)
    if !offered.contains(name) { throw .noSuchMove(name, offered: offered) }
  }
}
