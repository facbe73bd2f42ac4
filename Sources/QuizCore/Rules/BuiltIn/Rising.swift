/// Questions get harder and harder.
public struct Rising: NamedRule {
  public static let about = RuleDescription(
    "rising",
    summary: "Questions rise from easy to hard over the length of the game.",
    why: "Everyone gets off the ground, and the last question is the one to tell of.",
    options: [
      .word(
        "miss", "after a question that nobody got: climb on, stay, fall a step, or end the game",
        ["climb", "stay", "fall", "end"], standard: "climb")
    ])

  private let miss: String

  public init(_ options: Options) { miss = options.word("miss") }

  public var hooks: Hooks { [.next, .consequences, .ending] }
  public var heeds: Event.Kinds { [.asked, .judged] }

  public func next(in state: State, packet: Packet, chance: inout Chance) -> Next? {
    guard state.number < state.length else { return nil }
    let step = min(rung(after: state.number, in: state), state.length - 1)
    let wanted = 1 + step * 5 / state.length
    var best: (index: Int, distance: Int)?
    for index in 0..<packet.count where !state.used.contains(index) {
      let distance = abs((packet.written(at: index)?.difficulty ?? 3) - wanted)
      if distance < best?.distance ?? .max { best = (index, distance) }
    }
    return best.map { .ask($0.index) }
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .asked(let asked) where asked.part <= 1:
      let now = rung(after: asked.number - 1, in: state)
      guard now != state.notes["rising", "rung"] ?? 0 else { return [] }
      return [.noted(.init(rule: "rising", key: "rung", value: now))]
    case .judged(let judged) where judged.outcome == .right || judged.outcome == .partial:
      guard state.notes["rising", "hit"] != state.number else { return [] }
      return [.noted(.init(rule: "rising", key: "hit", value: state.number))]
    default: return []
    }
  }

  public func ending(_ state: State) -> String? {
    guard miss == "end", state.phase == .waiting, state.number > 0, !state.isInBonus,
      state.notes["rising", "hit"] != state.number
    else { return nil }
    return "the climb ends at question \(state.number)"
  }

  /// How far up the next question is, from 0.
  private func rung(after number: Int, in state: State) -> Int {
    guard number > 0 else { return 0 }
    let rung = state.notes["rising", "rung"] ?? 0
    if state.notes["rising", "hit"] == number || miss == "climb" { return rung + 1 }
    return miss == "fall" ? max(0, rung - 1) : rung
  }
}
