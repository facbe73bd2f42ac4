/// The engine: an action taken in a state yields events, and nothing else changes a game.
///
/// It does no I/O, reads no clock and knows no format: who answers, what a verdict earns and when
/// the game is over is for the rules to say.
public struct Game: Sendable {
  public let packet: Packet
  /// The rules that are in force: those that the game began with, but for what was dropped since.
  public internal(set) var ruleset: Ruleset
  /// The rules that the game began with.
  public let firstRuleset: Ruleset
  public let setup: Setup
  public internal(set) var state = State()
  /// Events that wait to be applied, in the lists in which rules handed them over; empty between
  /// actions, and kept for its memory.
  var waiting: [[Event]] = []
  /// The question that was put last, made ready to be judged.
  var laid: Laid?
  /// Looks after the rules that may fail; nil where there is none.
  let attendant: Attendant?

  /// How deep consequences of consequences may go.
  static let depth = 16
  /// How many events an action may have, as far as they follow from each other.
  static let width = 10_000

  /// - Parameter state: where to go on from; a new game where left out.
  public init(packet: Packet, ruleset: Ruleset, setup: Setup, state: State = State()) {
    self.packet = packet
    firstRuleset = ruleset
    (self.ruleset, attendant) = ruleset.seated(at: packet)
    self.setup = setup
    self.state = state
  }

  /// Takes an action: the events go to the sink as they happen, and are applied to the state.
  ///
  /// A refused action changes nothing.
  public mutating func perform(
    _ action: Action, into sink: inout some EventSink
  ) throws(Refusal) {
    if let attendant { return try perform(action, under: attendant, into: &sink) }
    try take(action, into: &sink)
  }

  mutating func take(
    _ action: Action, into sink: inout some EventSink
  ) throws(Refusal) {
    try refuse(action)
    let hooks = ruleset.hooks
    if !hooks.refusal.isEmpty { try refuse(action, by: hooks.refusal) }
    var chance = Chance(seed: setup.seed, stream: stream(for: action))
    let first = try bring(action, chance: &chance)
    happen(first, hooks, chance: &chance, into: &sink)
    closeDeserted(hooks, chance: &chance, into: &sink)
    if !hooks.ending.isEmpty { end(hooks.ending, into: &sink) }
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
    let part = UInt64(truncatingIfNeeded: state.table.asked?.part ?? 0) & 0xFFFF
    let place = UInt64(truncatingIfNeeded: state.number) << 40 | part << 24
    if case .next = action.deed { return place | 0xFF_FFFF }
    return place | UInt64(truncatingIfNeeded: state.table.deeds) & 0xFF_FFFF
  }

  /// The moves that a contestant may make now.
  public func moves(for contestant: ID<Contestant>) -> [Move] {
    guard state.phase != .over else { return [] }
    return ruleset.hooks.moves.flatMap { $0.rule.moves(for: contestant, in: state) }
  }

  /// Applies an event, those that wait beside it, and all that follows from them: first these, then
  /// their consequences, then the consequences of those.
  private mutating func happen(
    _ first: Event, _ hooks: HookTable, chance: inout Chance, into sink: inout some EventSink
  ) {
    var (place, end) = (0, waiting.count)
    var (counted, width) = (0, 0)
    var goesOn = take(first, hooks, chance: &chance, into: &sink)
    for _ in 0...Game.depth {
      while goesOn, place < end, width <= Game.width {
        for event in waiting[place] where goesOn {
          goesOn = take(event, hooks, chance: &chance, into: &sink)
        }
        place += 1
        while counted < waiting.count {
          width += waiting[counted].count
          counted += 1
        }
      }
      end = waiting.count
      if !goesOn || place == end || width > Game.width { break }
    }
    if goesOn, place < end {
      let names = culprits(waiting[place...].joined().prefix(100))
      stop("the rules set each other off without end: \(names)", into: &sink)
    }
    if !waiting.isEmpty { waiting.removeAll(keepingCapacity: true) }
  }

  /// Applies an event, and lays out what follows from it; says whether the game goes on.
  private mutating func take(
    _ event: Event, _ hooks: HookTable, chance: inout Chance, into sink: inout some EventSink
  ) -> Bool {
    state.apply(event)
    sink.take(event)
    if state.phase == .over { return false }
    if case .judged(let judged) = event, judged.isFinal { award(judged, hooks, into: &sink) }
    for entry in hooks.heeding(event) {
      let more = entry.rule.consequences(of: event, in: state, chance: &chance)
      if !more.isEmpty { waiting.append(more) }
    }
    return true
  }

  /// Closes a question that nobody is left to answer, if no rule has: no rule can let a game hang.
  private mutating func closeDeserted(
    _ hooks: HookTable, chance: inout Chance, into sink: inout some EventSink
  ) {
    guard state.phase == .open, state.table.done.count >= state.lines.count else { return }
    happen(.closed(.init(number: state.number)), hooks, chance: &chance, into: &sink)
  }

  /// The rules that answer to the events at which a chain of consequences was cut.
  private func culprits(_ events: some Sequence<Event>) -> String {
    var unused = Chance(seed: 0)
    var names: Set<String> = []
    for event in events {
      for entry in ruleset.hooks.heeding(event) where !names.contains(entry.name) {
        let more = entry.rule.consequences(of: event, in: state, chance: &unused)
        if !more.isEmpty { names.insert(entry.name) }
      }
    }
    return ruleset.rules.map(\.name).filter { names.contains($0) }.joined(separator: ", ")
  }

  /// Writes what a verdict earns into the ledger, an entry for each rule that changes it.
  private mutating func award(
    _ judged: Event.Judged, _ hooks: HookTable, into sink: inout some EventSink
  ) {
    let worth = state.table.asked?.worth ?? setup.worth
    var sofar = judged.outcome == .right ? worth : .zero
    if sofar != .zero { score(judged.by, sofar, "answer", "right answer", into: &sink) }
    for entry in hooks.points {
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

  private mutating func end(_ rules: [HookTable.Entry], into sink: inout some EventSink) {
    guard state.phase != .over, state.hasBegun else { return }
    for entry in rules {
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
