/// Whoever buzzes first may answer.
public struct Buzzer: NamedRule {
  public static let about = RuleDescription(
    "buzzer",
    summary:
      "Anyone may buzz; the first right answer takes the question, and a wrong one is out of it.",
    why: "It is a race, and a bonus afterwards belongs to who won the tossup.",
    isSeating: true)

  public init(_ options: Options) {}

  public var hooks: Hooks { [.refusal, .consequences] }
  public var heeds: Event.Kinds { [.asked, .judged, .lapsed, .passed, .closed] }

  public func refusal(of action: Action, in state: State) -> String? {
    owner(in: state) == nil ? nil : state.refusalOutOfTurn(action)
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    switch event {
    case .asked(let asked): return open(asked, in: state)
    case .judged(let judged) where judged.isFinal:
      return judged.wins ? win(judged, in: state) : free(in: state)
    case .lapsed, .passed: return free(in: state)
    case .closed:
      let isLast = state.question.map { $0.part > 0 && $0.part == $0.parts } ?? false
      return isLast ? forget(in: state) : []
    default: return []
    }
  }

  /// Whom the part of a bonus belongs to.
  private func owner(in state: State) -> ID<Contestant>? {
    guard let asked = state.question, asked.part > 0,
      let winner = state.notes["buzzer", "winner"], state.lines.indices.contains(winner)
    else { return nil }
    let owner = state.lines[winner].contestant.id
    return state.out.contains(owner) ? nil : owner
  }

  private func open(_ asked: Event.Asked, in state: State) -> [Event] {
    if asked.part == 0 { return forget(in: state) }
    return owner(in: state).map { [.turned(.init(to: $0))] } ?? []
  }

  private func win(_ judged: Event.Judged, in state: State) -> [Event] {
    guard state.phase == .open, let asked = state.question else { return [] }
    let closed = Event.closed(.init(number: asked.number))
    guard asked.part == 0, judged.outcome == .right, let line = state.line(of: judged.by) else {
      return [closed]
    }
    return [.noted(.init(rule: "buzzer", key: "winner", value: line)), closed]
  }

  /// Gives the question back to the rest, with the clock started again.
  private func free(in state: State) -> [Event] {
    guard state.phase == .open, let asked = state.question, state.table.floor == nil else {
      return []
    }
    if owner(in: state) != nil || state.firstRemaining == nil {
      return [.closed(.init(number: asked.number))]
    }
    return [.turned(.init(to: nil))]
  }

  private func forget(in state: State) -> [Event] {
    guard let winner = state.notes["buzzer", "winner"], winner >= 0 else { return [] }
    return [.noted(.init(rule: "buzzer", key: "winner", value: -1))]
  }
}

extension Event.Judged {
  /// Whether a race for the question ends here.
  fileprivate var wins: Bool { outcome == .right || outcome == .partial }
}
