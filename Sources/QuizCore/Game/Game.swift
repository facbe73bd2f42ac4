/// The engine: an action taken in a state yields events, and nothing else changes a game.
///
/// It does no I/O, reads no clock and knows no format: who answers, what a verdict earns and when
/// the game is over is for the rules to say.
public struct Game: Sendable {
  public let packet: Packet
  public let ruleset: Ruleset
  public let setup: Setup
  public internal(set) var state = State()
  /// Events that wait to be applied, and those that follow from them; empty between actions, and
  /// kept for their memory.
  var happened: [Event] = []
  private var following: [Event] = []

  /// How deep consequences of consequences may go.
  static let depth = 16

  /// - Parameter state: where to go on from; a new game where left out.
  public init(packet: Packet, ruleset: Ruleset, setup: Setup, state: State = State()) {
    self.packet = packet
    self.ruleset = ruleset
    self.setup = setup
    self.state = state
  }

  /// Takes an action: the events go to the sink as they happen, and are applied to the state.
  ///
  /// A refused action changes nothing.
  public mutating func perform(
    _ action: Action, into sink: inout some EventSink
  ) throws(Refusal) {
    try refuse(action)
    for entry in ruleset.hooks.refusal {
      guard let why = entry.rule.refusal(of: action, in: state) else { continue }
      throw .rule(name: entry.name, why: why)
    }
    var chance = Chance(seed: setup.seed, stream: stream(for: action))
    happened.removeAll(keepingCapacity: true)
    try bring(action, chance: &chance)
    happen(chance: &chance, into: &sink)
    closeDeserted(chance: &chance, into: &sink)
    end(into: &sink)
  }

  /// Takes an action and returns its events.
  public mutating func perform(_ action: Action) throws(Refusal) -> [Event] {
    var list = EventList()
    try perform(action, into: &list)
    return list.events
  }

  /// Each action draws from a stream of its own, told by the question and by what has been done
  /// about it: how earlier questions went, or what an answer earned, shuffles nothing anew.
  private func stream(for action: Action) -> UInt64 {
    let part = UInt64(truncatingIfNeeded: state.question?.part ?? 0) & 0xFFFF
    let place = UInt64(truncatingIfNeeded: state.number) << 40 | part << 24
    if action.deed == .next { return place | 0xFF_FFFF }
    return place | UInt64(truncatingIfNeeded: state.table.deeds) & 0xFF_FFFF
  }

  /// The moves that a contestant may make now.
  public func moves(for contestant: ID<Contestant>) -> [Move] {
    guard state.phase != .over else { return [] }
    return ruleset.hooks.moves.flatMap { $0.rule.moves(for: contestant, in: state) }
  }

  /// Applies events and all that follows from them: first these, then their consequences, then the
  /// consequences of those.
  private mutating func happen(chance: inout Chance, into sink: inout some EventSink) {
    for _ in 0...Game.depth {
      following.removeAll(keepingCapacity: true)
      for place in happened.indices {
        let event = happened[place]
        state.apply(event)
        sink.take(event)
        guard state.phase != .over else { return }
        if case .judged(let judged) = event, judged.isFinal { award(judged, into: &sink) }
        for entry in ruleset.hooks.consequences {
          let more = entry.rule.consequences(of: event, in: state, chance: &chance)
          for event in more { following.append(event) }
        }
      }
      swap(&happened, &following)
      guard !happened.isEmpty else { return }
    }
    stop("the rules set each other off without end: \(culprits(happened))", into: &sink)
  }

  /// Closes a question that nobody is left to answer, if no rule has: no rule can let a game hang.
  private mutating func closeDeserted(chance: inout Chance, into sink: inout some EventSink) {
    guard state.phase == .open, state.table.done.count >= state.lines.count else { return }
    happened.append(.closed(.init(number: state.number)))
    happen(chance: &chance, into: &sink)
  }

  /// The rules that answer to the events at which a chain of consequences was cut.
  private func culprits(_ events: [Event]) -> String {
    var unused = Chance(seed: 0)
    var names: [String] = []
    for entry in ruleset.hooks.consequences
    where events.contains(where: {
      !entry.rule.consequences(of: $0, in: state, chance: &unused).isEmpty
    }) {
      names.append(entry.name)
    }
    return names.joined(separator: ", ")
  }

  /// Writes what a verdict earns into the ledger, an entry for each rule that changes it.
  private mutating func award(_ judged: Event.Judged, into sink: inout some EventSink) {
    let worth = state.table.asked?.worth ?? setup.worth
    var sofar = judged.outcome == .right ? worth : .zero
    if sofar != .zero { score(judged.by, sofar, "answer", "right answer", into: &sink) }
    for entry in ruleset.hooks.points {
      guard let award = entry.rule.points(sofar, for: judged, in: state), award.points != sofar
      else { continue }
      score(judged.by, award.points - sofar, entry.name, award.why, into: &sink)
      sofar = award.points
    }
  }

  private mutating func score(
    _ by: ID<Contestant>, _ points: Points, _ rule: String, _ why: String,
    into sink: inout some EventSink
  ) {
    let event = Event.scored(.init(by: by, points: points, rule: rule, why: why))
    state.apply(event)
    sink.take(event)
  }

  private mutating func end(into sink: inout some EventSink) {
    guard state.phase != .over, state.hasBegun else { return }
    for entry in ruleset.hooks.ending {
      guard let why = entry.rule.ending(state) else { continue }
      let event = Event.ended(.init(why: why, rule: entry.name))
      state.apply(event)
      sink.take(event)
      return
    }
  }

  private mutating func stop(_ why: String, into sink: inout some EventSink) {
    let event = Event.ended(.init(why: why))
    state.apply(event)
    sink.take(event)
  }
}
