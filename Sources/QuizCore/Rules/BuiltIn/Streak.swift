/// A right answer earns more the longer the run it extends.
public struct Streak: NamedRule {
  public static let about = RuleDescription(
    "streak",
    summary: "Right answers in a row earn a bonus that grows with the run.",
    why: "It rewards the steady, and gives everyone something to break.",
    options: [
      .whole("bonus", "points more for each right answer before this one", 1...1000, standard: 2),
      .whole("most", "how many answers the bonus goes on growing for", 1...1000, standard: 5),
    ])

  private static let runs = CountedWords(upTo: 40) { "\($0) right in a row" }

  private let bonus: Points
  private let most: Int

  public var hooks: Hooks { [.points, .consequences] }
  public var heeds: Event.Kinds { [.judged, .lapsed, .passed] }

  public init(_ options: Options) {
    bonus = options.points("bonus")
    most = options.whole("most")
  }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard judged.outcome == .right else { return nil }
    let run = state.notes["streak", "run", judged.by] ?? 0
    guard run > 0 else { return nil }
    return Award(sofar + bonus * min(run, most), why: Streak.runs[run + 1])
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .judged(let judged) where judged.isFinal && judged.outcome != .open:
      return note(judged.by, judged.outcome == .right, in: state)
    case .lapsed(let lapsed): return note(lapsed.by, false, in: state)
    case .passed(let passed): return note(passed.by, false, in: state)
    default: return []
    }
  }

  private func note(_ by: ID<Contestant>, _ isRight: Bool, in state: State) -> [Event] {
    let run = state.notes["streak", "run", by] ?? 0
    let now = isRight ? run + 1 : 0
    return now == run ? [] : [.noted(.init(rule: "streak", key: "run", by: by, value: now))]
  }
}
