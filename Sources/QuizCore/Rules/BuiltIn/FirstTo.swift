/// The first to reach a score wins.
public struct FirstTo: NamedRule {
  public static let about = RuleDescription(
    "firstto",
    summary: "The game ends with the question at which someone reaches a score.",
    why: "A runaway game is short and a close one long, as both should be.",
    options: [.whole("points", "the score to reach", 1...1_000_000, standard: 100)])

  private let goal: Points

  public init(_ options: Options) { goal = options.points("points") }

  public var hooks: Hooks { .ending }

  /// Only between questions, so that all have had the same chance.
  public func ending(_ state: State) -> String? {
    guard state.phase == .waiting, state.number > 0 else { return nil }
    let there = state.scoreboard.filter { $0.score >= goal }.map(\.contestant.name)
    guard !there.isEmpty else { return nil }
    let has = there.count == 1 ? "has" : "have"
    return "\(there.joined(separator: " and ")) \(has) reached \(goal) points"
  }
}
