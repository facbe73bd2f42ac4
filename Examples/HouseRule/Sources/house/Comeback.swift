import QuizCore

/// A right answer straight after a wrong one earns more.
struct Comeback: NamedRule {
  static let about = RuleDescription(
    "comeback",
    summary: "A right answer straight after a wrong one earns a bonus.",
    why: "It keeps those who stumble in the game.",
    options: [.whole("bonus", "points more", 1...1000, standard: 5)])

  private let bonus: Points

  var hooks: Hooks { [.points, .consequences] }

  init(_ options: Options) { bonus = options.points("bonus") }

  func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    let hasStumbled = state.notes["comeback", "stumbled", judged.by] == 1
    guard judged.outcome == .right, hasStumbled else { return nil }
    return Award(sofar + bonus, why: "back on their feet")
  }

  func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .judged(let judged) = event, judged.isFinal, judged.outcome != .open else {
      return []
    }
    let stumbled = judged.outcome == .right ? 0 : 1
    let before = state.notes["comeback", "stumbled", judged.by] ?? 0
    if stumbled == before { return [] }
    return [.noted(.init(rule: "comeback", key: "stumbled", by: judged.by, value: stumbled))]
  }
}
