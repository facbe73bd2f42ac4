/// A wrong interruption of a tossup costs points.
public struct Neg: NamedRule {
  public static let about = RuleDescription(
    "neg",
    summary: "A wrong answer to a tossup costs points while there are clues left to read.",
    why: "Without a price on it, the quickest guess would be the best one.",
    options: [.whole("points", "what a wrong interruption costs", 1...1000, standard: 5)])

  private let cost: Points

  public init(_ options: Options) { cost = options.points("points") }

  public var hooks: Hooks { [.points, .consequences] }
  public var heeds: Event.Kinds { [.buzzed, .lapsed] }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard judged.outcome == .wrong, let shown = state.question?.shown,
      judged.clues < shown.clues.count
    else { return nil }
    return Award(sofar - cost, why: "wrong after \(judged.clues) of \(shown.clues.count) clues")
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .buzzed(let buzzed): return interruption(by: buzzed.by, in: state)
    case .lapsed(let lapsed): return silence(of: lapsed.by, in: state)
    default: return []
    }
  }

  /// Remembers at which question a contestant buzzed too early to know it all.
  private func interruption(by: ID<Contestant>, in state: State) -> [Event] {
    guard let shown = state.question?.shown, state.table.clues < shown.clues.count else {
      return []
    }
    return [.noted(.init(rule: "neg", key: "interrupted", by: by, value: state.number))]
  }

  /// Buzzing and then saying nothing is no better than a wrong answer.
  private func silence(of by: ID<Contestant>, in state: State) -> [Event] {
    guard state.notes["neg", "interrupted", by] == state.number,
      let shown = state.question?.shown, state.table.clues < shown.clues.count
    else { return [] }
    return [.scored(.init(by: by, points: -cost, rule: "neg", why: "no answer after a buzz"))]
  }
}
