/// A question can be given up.
public struct Pass: NamedRule {
  public static let about = RuleDescription(
    "pass",
    summary: "A player may give up a question instead of guessing.",
    why:
      "It keeps the game moving, and where a wrong answer costs something it is the wise choice.",
    options: [.whole("cost", "points that a pass costs", 0...1000, standard: 0)],
    moves: [Move("pass", summary: "give up this question")])

  private let cost: Points

  public init(_ options: Options) { cost = options.points("cost") }

  public var hooks: Hooks { [.consequences, .moves] }
  public var heeds: Event.Kinds { .moved }

  public func consequences(of event: Event, in state: State, chance: inout Chance) -> [Event] {
    guard case .moved(let moved) = event, moved.move == "pass" else { return [] }
    let passed = Event.passed(.init(by: moved.by))
    guard cost > 0 else { return [passed] }
    return [.scored(.init(by: moved.by, points: -cost, rule: "pass", why: "passed")), passed]
  }

  public func moves(for contestant: ID<Contestant>, in state: State) -> [Move] {
    state.isFree(contestant) ? Pass.about.moves : []
  }
}
