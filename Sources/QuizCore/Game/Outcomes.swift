extension Game {
  /// Lays out what an allowed action brings about, before any rule adds to it.
  mutating func bring(_ action: Action, chance: inout Chance) throws(Refusal) {
    let after = action.after
    switch action.deed {
    case .begin: happened.append(began)
    case .next: happened.append(try next(chance: &chance))
    case .clue: happened.append(.revealed(.init(clues: state.table.clues + 1, at: after)))
    case .buzz(let by): happened.append(.buzzed(.init(by: by, after: after)))
    case .answer(let by, let text): answer(by, text, action)
    case .move(let by, let name, let argument):
      happened.append(.moved(.init(by: by, move: name, argument: argument, after: after)))
    case .timeUp(let by, let typed): lapse(by, typed, after)
    case .stop: happened.append(.ended(.init(why: "the game was left")))
    }
  }

  private var began: Event {
    .began(
      .init(
        contestants: setup.contestants, ruleset: ruleset.name, seed: setup.seed,
        questions: max(0, min(setup.length, packet.count))))
  }

  private mutating func answer(_ by: ID<Contestant>, _ text: String, _ action: Action) {
    guard let limit = state.limit, action.after > limit, action.ruling == nil else {
      happened.append(.judged(judged(by, text, action)))
      guard let time = setup.promptTime, case .judged(let judged)? = happened.last,
        !judged.isFinal
      else { return }
      happened.append(.timed(.init(rule: "prompt", limit: time)))
      return
    }
    happened.append(.lapsed(.init(by: by, typed: text, after: limit)))
  }

  private mutating func lapse(_ by: ID<Contestant>?, _ typed: String, _ after: Milliseconds) {
    let holder = by ?? state.table.floor ?? state.table.turn
    for late in holder.map({ [$0] }) ?? state.remaining {
      happened.append(.lapsed(.init(by: late, typed: typed, after: after)))
    }
  }
}

extension Game {
  private func next(chance: inout Chance) throws(Refusal) -> Event {
    if let last = state.question, last.part < last.parts {
      return ask(last.index, part: last.part + 1, number: last.number, chance: &chance)
    }
    var decided: (next: Next, rule: String)?
    for entry in ruleset.hooks.next {
      guard let next = entry.rule.next(in: state, packet: packet, chance: &chance) else {
        continue
      }
      if case .wait(let what) = next { throw .waiting(what) }
      decided = decided ?? (next, entry.name)
    }
    if case .ask(let index)? = decided?.next {
      return ask(index, part: 0, number: state.number + 1, chance: &chance)
    }
    if let decided, case .end(let why) = decided.next {
      return .ended(.init(why: why, rule: decided.rule))
    }
    guard state.number < setup.length, let index = packet.firstUnused(in: state) else {
      return .ended(.init(why: "all questions have been asked"))
    }
    return ask(index, part: 0, number: state.number + 1, chance: &chance)
  }

  private func ask(_ index: Int, part: Int, number: Int, chance: inout Chance) -> Event {
    guard var asked = packet.question(at: index) else {
      return .ended(.init(why: "there is no question \(index + 1) in the packet"))
    }
    var part = part
    let parts = asked.parts.count
    if parts > 0 {
      part = max(1, part)
      asked = asked.parts[part - 1]
    }
    return .asked(
      .init(
        number: number, index: index, part: part, parts: parts,
        worth: asked.worth ?? setup.worth, limit: asked.time ?? setup.time,
        shown: asked.shown(chance: &chance)))
  }
}

extension Packet {
  /// The first place that no question has been asked from yet.
  ///
  /// In a game without a rule that chooses, questions are used in order, so the first look is where
  /// the search will end.
  public func firstUnused(in state: State) -> Int? {
    let likely = min(state.number, count)
    if likely < count, !state.used.contains(likely) { return likely }
    return (0..<count).first { !state.used.contains($0) }
  }
}
