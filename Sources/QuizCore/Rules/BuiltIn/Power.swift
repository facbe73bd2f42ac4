/// A tossup answered before its power mark earns more.
public struct Power: NamedRule {
  public static let about = RuleDescription(
    "power",
    summary: "A tossup answered before the mark \"(*)\" has been read earns more.",
    why: "It pays to know the hard clues, and not only to be quick at the easy ones.",
    options: [
      .whole(
        "points", "what such an answer earns, where the question alone is not worth as much",
        1...1000, standard: 15)
    ])

  private let full: Points

  public init(_ options: Options) { full = options.points("points") }

  public var hooks: Hooks { .points }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard judged.outcome == .right, let asked = state.question, let power = asked.shown.power,
      judged.clues <= power, full > asked.worth
    else { return nil }
    return Award(sofar + (full - asked.worth), why: "before the power mark")
  }
}
