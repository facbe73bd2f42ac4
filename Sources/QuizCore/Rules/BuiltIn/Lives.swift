/// So many misses, and a contestant is out.
public struct Lives: NamedRule {
  public static let about = RuleDescription(
    "lives",
    summary:
      "A wrong answer costs a life, and so does none; without lives a contestant is out, "
      + "and the last one ends the game.",
    why: "Every question matters, and the field thins out.",
    options: [
      .whole("lives", "how many a contestant has", 1...99, standard: 3),
      .truth("passes", "whether a pass costs a life too", standard: true),
    ])

  private let lives: Int
  private let passes: Bool

  public init(_ options: Options) {
    lives = options.whole("lives")
    passes = options.truth("passes")
  }

  public var hooks: Hooks { [.consequences, .ending] }
  public var heeds: Event.Kinds { [.judged, .lapsed, .passed] }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .judged(let judged) where judged.outcome == .wrong: return lose(judged.by, in: state)
    case .lapsed(let lapsed): return lose(lapsed.by, in: state)
    case .passed(let passed) where passes: return lose(passed.by, in: state)
    default: return []
    }
  }

  public func ending(_ state: State) -> String? {
    guard state.phase == .waiting, !state.out.isEmpty else { return nil }
    let left = state.lines.filter { !state.out.contains($0.contestant.id) }
    if left.isEmpty { return "nobody has a life left" }
    guard left.count == 1, state.lines.count > 1 else { return nil }
    return "\(left[0].contestant.name) is the last one left"
  }

  private func lose(_ by: ID<Contestant>, in state: State) -> [Event] {
    let lost = (state.notes["lives", "lost", by] ?? 0) + 1
    let name = state.name(of: by)
    let noted = Event.noted(.init(rule: "lives", key: "lost", by: by, value: lost))
    guard lost >= lives else {
      let left = lives - lost
      let words = "\(name) has \(left) \(left == 1 ? "life" : "lives") left"
      return [noted, .said(.init(rule: "lives", text: words))]
    }
    return [
      noted, .noted(.init(rule: "lives", key: "out", by: by, value: 1)),
      .said(.init(rule: "lives", text: "\(name) is out")),
    ]
  }
}
