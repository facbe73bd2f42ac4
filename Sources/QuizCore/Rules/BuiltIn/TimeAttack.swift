/// So much time in all.
public struct TimeAttack: NamedRule {
  public static let about = RuleDescription(
    "timeattack",
    summary: "There is so much time for all questions together; the reading of verdicts is free.",
    why: "How far will you get?",
    options: [.seconds("seconds", "the time in all", 1...86_400, standard: 120)],
    scoresTime: true)

  private let total: Milliseconds

  public init(_ options: Options) { total = .seconds(options.whole("seconds")) }

  public var hooks: Hooks { [.consequences, .ending] }
  public var heeds: Event.Kinds { [.asked, .turned, .buzzed, .revealed, .judged, .timed] }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard state.phase == .open else { return [] }
    switch event {
    case .asked, .turned, .buzzed, .revealed: return shorten(state.limit, in: state)
    case .judged(let judged) where !judged.isFinal: return shorten(nil, in: state)
    case .timed(let timed) where timed.rule != "timeattack":
      return [limit(min(timed.limit, total - state.clock))]
    default: return []
    }
  }

  public func ending(_ state: State) -> String? {
    state.clock >= total ? "the \(total) are up" : nil
  }

  private func shorten(_ known: Milliseconds?, in state: State) -> [Event] {
    let left = total - state.clock
    if let known, known <= left { return [] }
    return [limit(left)]
  }

  private func limit(_ left: Milliseconds) -> Event {
    .timed(.init(rule: "timeattack", limit: max(.zero, left)))
  }
}
