@testable import QuizCore

/// Watches the events of a game and names the first law that is broken.
struct Witness {
  private(set) var state = State()
  private(set) var broken: String?
  private var sums: [ID<Contestant>: Points] = [:]
  private let rules: [any Rule]
  private let names: Set<String>

  init(_ ruleset: Ruleset, from state: State = State()) {
    self.state = state
    rules = ruleset.rules
    names = Set(ruleset.rules.map(\.name)).union(["answer"])
  }

  mutating func watch(_ events: [Event]) {
    for event in events {
      check(event)
      state.apply(event)
      checkUnheeded(event)
    }
    for line in state.lines where line.score != sums[line.contestant.id] ?? .zero {
      complain("the score of \(line.contestant.name) is not the sum of its entries")
    }
  }

  private mutating func check(_ event: Event) {
    if state.phase == .over { complain("something happened after the end") }
    switch event {
    case .closed:
      if state.phase != .open { complain("a question was closed twice") }
      if state.table.prompt != nil { complain("a question was closed over a prompt") }
    case .scored(let scored):
      sums[scored.by, default: .zero] += scored.points
      if !names.contains(scored.rule) { complain("points by \"\(scored.rule)\"") }
      if scored.points == .zero { complain("an entry of no points") }
      if scored.why.isEmpty { complain("an entry without a reason") }
    case .ended(let ended):
      if ended.why.contains("without end") { complain(ended.why) }
    default: break
    }
  }

  /// A rule has nothing to say to an event that it does not heed: it would never be asked.
  private mutating func checkUnheeded(_ event: Event) {
    var chance = Chance(seed: 1)
    for rule in rules where !rule.heeds.hold(event) {
      if !rule.consequences(of: event, in: state, chance: &chance).isEmpty {
        complain("\(rule.name) answers to \(event.name), which it does not heed")
      }
    }
  }

  private mutating func complain(_ what: String) { broken = broken ?? what }
}
