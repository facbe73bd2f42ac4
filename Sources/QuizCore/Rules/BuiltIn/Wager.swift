/// Before the last question, everyone wagers.
public struct Wager: NamedRule {
  public static let about = RuleDescription(
    "wager",
    summary:
      "Before the last question each contestant wagers from 0 to their score, "
      + "to win or lose it on the answer.",
    why: "Nothing is decided before the end, and knowing what one knows becomes a skill.",
    options: [
      .whole("least", "what anyone may wager, however low the score", 0...1000, standard: 10)
    ],
    moves: [Move("wager", summary: "wager on the last question: a whole number, or all")],
    excludes: ["turns", "buzzer"])

  private let least: Int

  public init(_ options: Options) { least = options.whole("least") }

  public var hooks: Hooks { [.refusal, .next, .points, .consequences, .moves] }
  public var heeds: Event.Kinds { [.moved, .lapsed, .passed] }

  public func refusal(of action: Action, in state: State) -> String? {
    guard case .move(let by, "wager", let argument) = action.deed else { return nil }
    let most = most(for: by, in: state)
    guard stake(argument, upTo: most) == nil else { return nil }
    return "wager a whole number from 0 to \(most), or all, as in \"wager \(most)\""
  }

  public func next(in state: State, packet: Packet, chance: inout Chance) -> Next? {
    guard let first = pending(in: state).first else { return nil }
    let most = most(for: first, in: state)
    return .wait(
      "\(state.name(of: first)) has not wagered on the last question yet: "
        + "wager a whole number from 0 to \(most), or all")
  }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard let stake = share(of: judged.by, in: state), stake > 0 else { return nil }
    switch judged.outcome {
    case .right: return Award(sofar + stake, why: "won the wager")
    case .partial:
      return Award(sofar + stake.share(percent: judged.percent), why: "won part of the wager")
    case .wrong: return Award(sofar - stake, why: "lost the wager")
    case .prompt, .open: return nil
    }
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .moved(let moved) where moved.move == "wager": return take(moved, in: state)
    case .lapsed(let lapsed): return forfeit(lapsed.by, in: state)
    case .passed(let passed): return forfeit(passed.by, in: state)
    default: return []
    }
  }

  public func moves(for contestant: ID<Contestant>, in state: State) -> [Move] {
    guard pending(in: state).contains(contestant) else { return [] }
    let most = most(for: contestant, in: state)
    return Wager.about.moves.map {
      Move($0.name, summary: $0.summary, arguments: ["0", String(most / 2), "all"])
    }
  }

  private func take(_ moved: Event.Moved, in state: State) -> [Event] {
    let most = most(for: moved.by, in: state)
    guard let stake = stake(moved.argument, upTo: most) else { return [] }
    return [
      .noted(.init(rule: "wager", key: "stake", by: moved.by, value: stake)),
      .said(.init(rule: "wager", text: "wagered \(stake) of \(most)", to: moved.by)),
    ]
  }

  private func forfeit(_ by: ID<Contestant>, in state: State) -> [Event] {
    guard let stake = share(of: by, in: state), stake > 0 else { return [] }
    return [.scored(.init(by: by, points: -stake, rule: "wager", why: "lost the wager"))]
  }
}

extension Wager {
  private func most(for contestant: ID<Contestant>, in state: State) -> Int {
    max(least, state.score(of: contestant).thousandths / 1000)
  }

  private func stake(_ text: String, upTo most: Int) -> Int? {
    let word = text.filter { !$0.isWhitespace }.lowercased()
    if word == "all" { return most }
    return Int(word).flatMap { (0...max(0, most)).contains($0) ? $0 : nil }
  }

  /// Those who are still to wager before the last question, where there is anything to wager.
  private func pending(in state: State) -> [ID<Contestant>] {
    guard state.phase == .waiting, state.number == state.length - 1, !state.isInBonus else {
      return []
    }
    return state.lines.map(\.contestant.id).filter {
      !state.out.contains($0) && state.notes["wager", "stake", $0] == nil
        && most(for: $0, in: state) > 0
    }
  }

  /// What is at stake on the answer: all of the wager, or a bonus part's share of it.
  private func share(of contestant: ID<Contestant>, in state: State) -> Points? {
    guard state.number == state.length, let asked = state.question,
      let stake = state.notes["wager", "stake", contestant]
    else { return nil }
    guard asked.parts > 1 else { return Points(stake) }
    let whole = Points(stake).thousandths
    return Points(
      thousandths: whole * asked.part / asked.parts - whole * (asked.part - 1) / asked.parts)
  }
}
