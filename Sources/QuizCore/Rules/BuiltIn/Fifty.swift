/// Half of the wrong options can be struck out.
public struct Fifty: NamedRule {
  public static let about = RuleDescription(
    "fifty",
    summary: "Each player may have half of a question's wrong options struck out, so many times.",
    why: "A lifeline: when to use it is a question of its own.",
    options: [.whole("times", "how often in a game, for each player", 1...1000, standard: 1)],
    moves: [Move("fifty", summary: "strike out half of the wrong options")])

  private let times: Int

  public init(_ options: Options) { times = options.whole("times") }

  public var hooks: Hooks { [.consequences, .moves] }
  public var heeds: Event.Kinds { .moved }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .moved(let moved) = event, moved.move == "fifty", let shown = state.question?.shown
    else { return [] }
    let wrong = shown.options.indices.filter { !shown.right.contains($0) }
    let struck = chance.order(wrong.count).prefix((wrong.count + 1) / 2).map { wrong[$0] }
    let used = (state.notes["fifty", "used", moved.by] ?? 0) + 1
    return [
      .hid(.init(rule: "fifty", options: struck.sorted())),
      .noted(.init(rule: "fifty", key: "used", by: moved.by, value: used)),
    ]
  }

  public func moves(for contestant: ID<Contestant>, in state: State) -> [Move] {
    guard let shown = state.question?.shown, shown.isChoice, shown.options.count > 2,
      state.table.hidden.isEmpty, state.isFree(contestant),
      state.notes["fifty", "used", contestant] ?? 0 < times
    else { return [] }
    return Fifty.about.moves
  }
}

extension Shown {
  /// Whether one of several options is right.
  var isChoice: Bool { options.count > 1 && right.count == 1 && left.isEmpty }
}
