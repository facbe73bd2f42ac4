/// Each contestant answers each question once.
public struct Everyone: NamedRule {
  public static let about = RuleDescription(
    "everyone",
    summary: "Everyone answers every question, each once, one after the other.",
    why: "It needs no quick fingers, and all are in it to the last question.",
    isSeating: true)

  public var hooks: Hooks { .consequences }
  public var heeds: Event.Kinds { [.asked, .judged, .lapsed, .passed] }

  public init(_ options: Options) {}
  public init() {}

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .asked, .lapsed, .passed: return turn(in: state)
    case .judged(let judged) where judged.isFinal: return turn(in: state)
    default: return []
    }
  }

  private func turn(in state: State) -> [Event] {
    guard state.phase == .open, state.table.floor == nil else { return [] }
    guard let next = state.firstRemaining else { return [.closed(.init(number: state.number))] }
    return state.lines.count > 1 && state.table.turn != next ? [.turned(.init(to: next))] : []
  }
}

extension State {
  /// The first contestant, in the order of the scoreboard, who has not answered yet.
  public var firstRemaining: ID<Contestant>? {
    lines.first { !isDone($0.contestant.id) }?.contestant.id
  }
}
