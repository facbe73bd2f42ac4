extension Game {
  /// What an allowed action brings about, before any rule adds to it: the first event; where there
  /// are more, they wait.
  mutating func bring(_ action: Action, chance: inout Chance) throws(Refusal) -> Event {
    let after = action.after
    switch action.deed {
    case .begin: return began
    case .next: return try next(chance: &chance)
    case .clue: return .revealed(.init(clues: state.table.clues + 1, at: after))
    case .buzz(let by): return .buzzed(.init(by: by, after: after))
    case .answer(let by, let text): return answer(by, text, action)
    case .move(let by, let name, let argument):
      return .moved(.init(by: by, move: name, argument: argument, after: after))
    case .timeUp(let by, let typed): return lapse(by, typed, after)
    case .drop(let rule, let why): return .said(.init(rule: rule, text: why))
    case .stop: return .ended(.init(why: "the game was left"))
    }
  }

  private var began: Event {
    .began(
      .init(
        contestants: setup.contestants, ruleset: ruleset.name, seed: setup.seed,
        questions: max(0, min(setup.length, packet.count))))
  }

  private mutating func answer(_ by: ID<Contestant>, _ text: String, _ action: Action) -> Event {
    if let limit = state.table.limit, action.after > limit, action.ruling == nil {
      return .lapsed(.init(by: by, typed: text, after: limit))
    }
    let judged = judged(by, text, action)
    if let time = setup.promptTime, !judged.isFinal {
      waiting.append([.timed(.init(rule: "prompt", limit: time))])
    }
    return .judged(judged)
  }

  private mutating func lapse(
    _ by: ID<Contestant>?, _ typed: String, _ after: Milliseconds
  ) -> Event {
    let holder = by ?? state.table.floor ?? state.table.turn
    let late = holder.map { [$0] } ?? state.remaining
    let events = late.map { Event.lapsed(.init(by: $0, typed: typed, after: after)) }
    if events.count > 1 { waiting.append(Array(events.dropFirst())) }
    return events.first ?? .closed(.init(number: state.number))
  }
}

extension Game {
  private mutating func next(chance: inout Chance) throws(Refusal) -> Event {
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

  private mutating func ask(
    _ index: Int, part: Int, number: Int, chance: inout Chance
  ) -> Event {
    guard let whole = packet.question(at: index) else {
      return .ended(.init(why: "there is no question \(index + 1) in the packet"))
    }
    let parts = whole.parts.count
    let part = parts > 0 ? max(1, part) : part
    let ready = parts > 0 ? whole.parts[part - 1] : whole
    let asked = Event.Asked(
      number: number, index: index, part: part, parts: parts, worth: ready.worth ?? setup.worth,
      limit: ready.time ?? setup.time, shown: ready.shown(chance: &chance))
    laid = Laid(asked: asked, ready: ready)
    return .asked(asked)
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
