extension State {
  /// Total: asks no rule and cannot fail.
  public mutating func apply(_ event: Event) {
    events += 1
    if event.isDeed { table.deeds += 1 }
    switch event {
    case .began(let began): begin(began)
    case .asked(let asked): ask(asked)
    case .revealed(let revealed): reveal(revealed)
    case .buzzed(let buzzed): buzz(buzzed)
    case .turned(let turned): turn(to: turned.to)
    case .timed(let timed): time(timed.limit)
    case .judged(let judged): judge(judged)
    case .passed(let passed): miss(passed.by)
    case .lapsed(let lapsed):
      advance(by: lapsed.after)
      miss(lapsed.by)
    case .moved(let moved): if phase == .open { advance(by: moved.after) }
    case .hid(let hid): hide(hid.options)
    case .hinted: table.hints += 1
    case .scored(let scored):
      if let line = lines.place(of: scored.by) { lines[line].score += scored.points }
    case .noted(let noted): note(noted)
    case .said: break
    case .closed:
      phase = .waiting
      (table.turn, table.floor) = (nil, nil)
    case .ended(let ended):
      phase = .over
      ending = ended
    }
  }

  private mutating func begin(_ began: Event.Began) {
    lines = began.contestants.map { Line($0) }
    ruleset = began.ruleset
    seed = began.seed
    length = began.questions
  }

  private mutating func ask(_ asked: Event.Asked) {
    phase = .open
    number = asked.number
    used.insert(asked.index)
    table.asked = asked
    table.clues = asked.shown.clues.isEmpty ? 0 : 1
    table.questionLimit = asked.limit
    if !table.hidden.isEmpty { table.hidden.removeAll(keepingCapacity: true) }
    if !table.responses.isEmpty { table.responses.removeAll(keepingCapacity: true) }
    if !table.done.isEmpty { table.done.removeAll(keepingCapacity: true) }
    if !out.isEmpty { table.done = out }
    table.promptLimit = nil
    (table.turn, table.floor, table.hints, table.prompts) = (nil, nil, 0, 0)
    table.deeds = 0
    opened = clock
  }

  private mutating func reveal(_ revealed: Event.Revealed) {
    advance(by: revealed.at)
    table.clues = revealed.clues
    opened = clock
  }

  private mutating func buzz(_ buzzed: Event.Buzzed) {
    advance(by: buzzed.after)
    table.floor = buzzed.by
    table.turn = buzzed.by
    opened = clock
  }

  private mutating func turn(to contestant: ID<Contestant>?) {
    table.turn = contestant
    opened = clock
  }

  private mutating func time(_ limit: Milliseconds) {
    if table.prompt == nil {
      table.questionLimit = limit
    } else {
      table.promptLimit = limit
    }
  }

  private mutating func judge(_ judged: Event.Judged) {
    // A rule that gives its verdict on a closed question takes no more time.
    if phase == .open { advance(by: judged.after) }
    table.responses.append(judged)
    guard judged.isFinal else {
      table.floor = judged.by
      table.prompts += 1
      opened = clock
      return
    }
    finish(judged.by)
    guard let line = lines.place(of: judged.by) else { return }
    switch judged.outcome {
    case .right: lines[line].right += 1
    case .partial: lines[line].partial += 1
    case .wrong: lines[line].wrong += 1
    case .prompt, .open: break
    }
  }

  private mutating func note(_ noted: Event.Noted) {
    notes.note(noted)
    guard let by = noted.by, noted.key == "out" else { return }
    out.removeAll { $0 == by }
    guard noted.value != 0 else { return }
    out.append(by)
    if phase == .open { finish(by) }
  }

  private mutating func miss(_ contestant: ID<Contestant>) {
    finish(contestant)
    if let line = lines.place(of: contestant) { lines[line].missed += 1 }
  }

  private mutating func finish(_ contestant: ID<Contestant>) {
    if table.floor == nil || table.floor == contestant { (table.floor, table.prompts) = (nil, 0) }
    if !table.done.contains(contestant) { table.done.append(contestant) }
    if table.turn == contestant { table.turn = nil }
  }

  private mutating func hide(_ options: [Int]) {
    for option in options where !table.hidden.contains(option) { table.hidden.append(option) }
  }

  private mutating func advance(by after: Milliseconds) {
    clock = max(clock, opened + max(.zero, after))
  }
}
