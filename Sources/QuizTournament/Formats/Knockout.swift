/// Who loses is out. The best seeds have the byes, and the best two can meet only in the final.
public struct Knockout: Format, BracketFormat {
  public static let name = "knockout"
  public static let summary = "who loses is out; byes go to the best seeds"
  /// Whether those who lose the semi-finals play for the third place.
  public var thirdPlace = false

  public init() {}
  public init(thirdPlace: Bool) { self.thirdPlace = thirdPlace }

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
    var sources = Bracket.lines(Bracket.size(count)).map { Bracket.Source.seed($0) }
    var round = 1
    while sources.count > 2 {
      let nodes = bracket.pair(sources, "w\(round)", stage: round, depth: 3 * round)
      if thirdPlace, nodes.count == 2 {
        _ = bracket.add(
          "third", .loser(nodes[0]), .loser(nodes[1]), stage: round + 1,
          depth: 3 * round + 1)
      }
      sources = nodes.map { .winner($0) }
      round += 1
    }
    _ = bracket.add("final", sources[0], sources[1], stage: round, depth: 3 * round)
    return bracket
  }
}
