/// A harder question is worth more.
public struct Worth: NamedRule {
  public static let about = RuleDescription(
    "worth",
    summary: "A right answer earns more the harder the question is.",
    why: "A question that few can answer should move the scoreboard more than a gift.",
    options: [
      .whole("step", "points for each step of difficulty above 1", 0...1000, standard: 5)
    ])

  private static let reasons = CountedWords(upTo: 5) { "difficulty \($0)" }

  private let step: Points

  public var hooks: Hooks { .points }

  public init(_ options: Options) { step = options.points("step") }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard sofar > 0, let difficulty = state.question?.shown.difficulty, difficulty > 1 else {
      return nil
    }
    let more = (step * (difficulty - 1)).share(percent: judged.percent)
    return Award(sofar + more, why: Worth.reasons[difficulty])
  }
}
