/// A quick right answer earns a bonus that melts with the time taken.
public struct Speed: NamedRule {
  public static let about = RuleDescription(
    "speed",
    summary:
      "A right answer earns a bonus that shrinks evenly from full at once to none in the end.",
    why: "Quick wits count, and a slow right answer still beats a wrong one.",
    options: [
      .whole("bonus", "points for an answer in no time", 1...1000, standard: 5),
      .seconds(
        "within", "the time in which the bonus melts, where the question has no limit",
        1...3600, standard: 20),
    ], scoresTime: true)

  private let bonus: Points
  private let within: Milliseconds

  public var hooks: Hooks { .points }

  public init(_ options: Options) {
    bonus = options.points("bonus")
    within = .seconds(options.whole("within"))
  }

  public func points(_ sofar: Points, for judged: Event.Judged, in state: State) -> Award? {
    guard judged.outcome == .right else { return nil }
    let span = state.question?.limit ?? within
    let taken = Speed.taken(judged, in: state.table)
    let left = span - taken
    guard left > .zero, span > .zero else { return nil }
    let share = left.rawValue * 100 / span.rawValue
    let whole = bonus.share(percent: share).thousandths / 1000
    guard whole > 0 else { return nil }
    return Award(sofar + Points(whole), why: taken.told("in "))
  }

  /// From the question to the answer, with the answers that led to a prompt.
  private static func taken(_ judged: Event.Judged, in table: State.Table) -> Milliseconds {
    let day = Milliseconds.seconds(86_400)
    return table.responses.reduce(Milliseconds.zero) { sum, response in
      let counts = response.by == judged.by && response.outcome != .open
      return counts ? sum + min(max(response.after, .zero), day) : sum
    }
  }
}
