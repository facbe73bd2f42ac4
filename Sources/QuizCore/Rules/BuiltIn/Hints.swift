/// A hint can be had for points.
public struct Hints: NamedRule {
  public static let about = RuleDescription(
    "hints",
    summary: "A player may ask for a hint; whoever answers after it earns less, but never below 0.",
    why: "A question that nobody gets is no fun, and a hint makes it one again.",
    options: [.whole("cost", "points off the award for each hint", 0...1000, standard: 3)],
    moves: [Move("hint", summary: "a hint, for points")])

  private let cost: Points

  public init(_ options: Options) { cost = options.points("cost") }

  public var hooks: Hooks { [.points, .consequences, .moves] }
  public var heeds: Event.Kinds { .moved }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    let hints = state.table.hints
    guard hints > 0, sofar > 0 else { return nil }
    return Award(max(.zero, sofar - cost * hints), why: hints == 1 ? "a hint" : "\(hints) hints")
  }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .moved(let moved) = event, moved.move == "hint", let shown = state.question?.shown,
      shown.hints.indices.contains(state.table.hints)
    else { return [] }
    let number = state.table.hints
    return [.hinted(.init(by: moved.by, number: number + 1, text: shown.hints[number]))]
  }

  public func moves(for contestant: ID<Contestant>, in state: State) -> [Move] {
    guard let shown = state.question?.shown, state.table.hints < shown.hints.count,
      state.isFree(contestant)
    else { return [] }
    return Hints.about.moves
  }
}
