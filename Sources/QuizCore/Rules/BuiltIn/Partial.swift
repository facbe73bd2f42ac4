/// A partly right answer earns its share.
public struct Partial: NamedRule {
  public static let about = RuleDescription(
    "partial",
    summary: "A partly right answer earns its share of the question's worth.",
    why: "Two of three is not nothing.",
    options: [
      .whole("least", "the share in percent below which it earns nothing", 0...100, standard: 0)
    ])

  private let least: Int

  public var hooks: Hooks { .points }

  public init(_ options: Options) { least = options.whole("least") }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard judged.outcome == .partial, judged.percent >= least, let asked = state.question else {
      return nil
    }
    return Award(sofar + asked.worth.share(percent: judged.percent), why: judged.reason)
  }
}
