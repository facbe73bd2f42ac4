/// One miss decides: at once for a lone player, after the last question for those who are level.
public struct SuddenDeath: NamedRule {
  public static let about = RuleDescription(
    "suddendeath",
    summary:
      "Those who are level at the top after the last question play on until one is ahead; "
      + "a lone player goes on until the first miss.",
    why: "There is always one winner, and nobody has to look up a tie-break.",
    options: [
      .truth("alone", "whether a lone player's first miss ends the game", standard: true)
    ])

  private let alone: Bool

  public init(_ options: Options) { alone = options.truth("alone") }

  public var hooks: Hooks { [.next, .consequences, .ending] }
  public var heeds: Event.Kinds { [.judged, .lapsed, .passed, .noted, .closed] }

  public func next(in state: State, packet: Packet, chance: inout Chance) -> Next? {
    guard state.lines.count > 1, state.number >= state.length else { return nil }
    guard state.isMidRound || state.leaders.count > 1 else { return nil }
    if let index = packet.firstUnused(in: state) { return .ask(index) }
    return .end("all questions have been asked, and \(names(state)) are level")
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    if state.lines.count == 1 { return alone ? miss(event, in: state) : [] }
    switch event {
    case .closed: return settle("settling", in: state)
    case .noted(let noted) where noted.rule == "suddendeath" && noted.key == "settling":
      return settle("settled", in: state)
    case .noted(let noted) where noted.rule == "suddendeath" && noted.key == "settled":
      return part(in: state)
    default: return []
    }
  }

  public func ending(_ state: State) -> String? {
    state.notes["suddendeath", "missed"] == nil ? nil : "that was the first miss"
  }

  private func miss(_ event: Event, in state: State) -> [Event] {
    let missed = Event.noted(.init(rule: "suddendeath", key: "missed", value: state.number))
    switch event {
    case .judged(let judged) where judged.outcome == .wrong: return [missed]
    case .lapsed, .passed: return [missed]
    default: return []
    }
  }

  /// Waits until other rules have given the points that they give when a question closes.
  private func settle(_ key: String, in state: State) -> [Event] {
    guard state.number >= state.length, !state.isInBonus else { return [] }
    return [.noted(.init(rule: "suddendeath", key: key, value: state.number))]
  }

  /// Sends away all who cannot win any more.
  private func part(in state: State) -> [Event] {
    let leaders = state.leaders
    guard leaders.count > 1, !state.isMidRound else { return [] }
    let others = state.lines.map(\.contestant.id).filter {
      !leaders.contains($0) && !state.out.contains($0)
    }
    return others.map { .noted(.init(rule: "suddendeath", key: "out", by: $0, value: 1)) }
      + [.said(.init(rule: "suddendeath", text: "\(names(state)) are level"))]
  }

  private func names(_ state: State) -> String {
    state.leaders.map { state.name(of: $0) }.joined(separator: " and ")
  }
}

extension State {
  /// Those with the best score of all who are not out, in the order of play.
  public var leaders: [ID<Contestant>] {
    let playing = lines.filter { !out.contains($0.contestant.id) }
    guard let best = playing.map(\.score).max() else { return [] }
    return playing.filter { $0.score == best }.map(\.contestant.id)
  }

  /// Whether a round of tie-break questions, one for each in turn, is still under way.
  fileprivate var isMidRound: Bool {
    let playing = lines.count - out.count
    guard number > length, playing > 0, notes["turns", "last"] != nil else { return false }
    return (number - length) % playing != 0
  }
}
