/// Who loses twice is out: the losers of the upper bracket play on in the lower one, whose winner
/// meets the winner of the upper one in the final and has to beat him twice.
public struct DoubleElimination: Format, BracketFormat {
  public static let name = "double-elimination"
  public static let summary = "who loses twice is out"

  public init() {}

  public var needsWinner: Bool { true }
  public var allowsLateEntry: Bool { false }

  public func next(_ situation: Situation) throws(FormatError) -> RoundPlan? {
    BracketState(bracket(situation.enrolments.count), situation).plan()
  }

  public func order(_ situation: Situation) -> [[Entrant]]? {
    BracketState(bracket(situation.enrolments.count), situation).order()
  }

  func bracket(_ count: Int) -> Bracket {
    var bracket = Bracket()
    var upper = Bracket.lines(Bracket.size(count)).map { Bracket.Source.seed($0) }
    var lower: [Bracket.Source] = []
    var round = 1
    while upper.count > 1 {
      let nodes = bracket.pair(upper, "w\(round)", stage: max(1, 2 * round - 2), depth: 4 * round)
      lower = merged(lower, nodes.map { .loser($0) }, round, &bracket)
      upper = nodes.map { .winner($0) }
      round += 1
    }
    let final = bracket.add("final", upper[0], lower[0], stage: 2 * round, depth: 4 * round)
    _ = bracket.add(
      "final-return", upper[0], lower[0], stage: 2 * round + 1, depth: 4 * round + 1,
      onlyIfUpset: final)
    return bracket
  }

  /// A minor round among the lower bracket's own, then a major one against those dropped, who come
  /// in from the other end every other time so that few meet again early.
  private func merged(
    _ lower: [Bracket.Source], _ dropped: [Bracket.Source], _ round: Int, _ bracket: inout Bracket
  ) -> [Bracket.Source] {
    guard !lower.isEmpty else {
      guard dropped.count > 1 else { return dropped }
      return bracket.pair(dropped, "l\(round)", stage: 2, depth: 4 * round + 1).map { .winner($0) }
    }
    var lower = lower
    while lower.count > dropped.count {
      lower = bracket.pair(lower, "l\(round)a", stage: 2 * round - 2, depth: 4 * round + 1).map {
        .winner($0)
      }
    }
    let guests = round % 2 == 0 ? dropped.reversed() : dropped
    let mixed = zip(lower, guests).flatMap { [$0, $1] }
    return bracket.pair(mixed, "l\(round)b", stage: 2 * round - 1, depth: 4 * round + 2).map {
      .winner($0)
    }
  }
}
