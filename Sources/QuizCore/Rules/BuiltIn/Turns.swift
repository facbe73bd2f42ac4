/// Each question is asked of one contestant, in turn.
public struct Turns: NamedRule {
  public static let about = RuleDescription(
    "turns",
    summary:
      "Each question is asked of one contestant in turn; the parts of a bonus stay with them.",
    why: "Everyone gets as many questions, and nobody has to be quick.",
    isSeating: true)

  public init(_ options: Options) {}

  public var hooks: Hooks { [.refusal, .consequences] }
  public var heeds: Event.Kinds { [.asked, .judged, .lapsed, .passed] }

  public func refusal(of action: Action, in state: State) -> String? {
    state.refusalOutOfTurn(action)
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .asked(let asked): return turn(for: asked, in: state)
    case .judged(let judged) where judged.isFinal: return close(in: state)
    case .lapsed, .passed: return close(in: state)
    default: return []
    }
  }

  private func turn(for asked: Event.Asked, in state: State) -> [Event] {
    let last = state.notes["turns", "last"] ?? -1
    let first = asked.part > 1 ? last : last + 1
    let order = (0..<state.lines.count).map { (first + $0) % state.lines.count }
    guard let next = order.first(where: { !state.out.contains(state.lines[$0].contestant.id) })
    else { return [] }
    let turned = Event.turned(.init(to: state.lines[next].contestant.id))
    return next == last
      ? [turned] : [.noted(.init(rule: "turns", key: "last", value: next)), turned]
  }

  private func close(in state: State) -> [Event] {
    guard let asked = state.question, state.phase == .open else { return [] }
    return [.closed(.init(number: asked.number))]
  }
}

extension State {
  /// Why only the contestant whose turn it is may act on an open question; nil where it is theirs,
  /// or nobody's in particular.
  func refusalOutOfTurn(_ action: Action) -> String? {
    guard phase == .open, let turn = table.turn, let actor = action.actor, actor != turn else {
      return nil
    }
    return Refusal.outOfTurn(turn: name(of: turn)).description
  }

  /// Whether a contestant may do something about the open question now: they are not done with it,
  /// nobody else has the floor, and it is not another's turn.
  public func isFree(_ contestant: ID<Contestant>) -> Bool {
    phase == .open && !isDone(contestant) && (table.floor ?? contestant) == contestant
      && (table.turn ?? contestant) == contestant
  }

  /// Whether parts of a bonus are still to come.
  public var isInBonus: Bool { table.asked.map { $0.part < $0.parts } ?? false }
}
