/// A tournament as it is played: what is due now, and what has come of it.
///
/// Results may come in any order. The same results give the same matches whatever their order, so
/// that a resumed tournament goes on where it stopped.
public struct TournamentRun: Sendable {
  public let plan: TournamentPlan
  var pools: [[Pool]] = []

  /// A tournament with its first matches due.
  public init(_ plan: TournamentPlan) throws(TournamentError) {
    guard !plan.phases.isEmpty else { throw .noPhases }
    self.plan = plan
    try open(1)
    try goOn()
  }

  /// What can be played now, in the order of pools and boards.
  public var due: [DueMatch] { pools.last.map { $0.flatMap(\.dueMatches) } ?? [] }

  public var isOver: Bool {
    pools.count == plan.phases.count && (pools.last ?? []).allSatisfy(\.isOver)
  }

  /// Takes the result of a match that is due.
  public mutating func record(
    _ result: MatchResult, for name: String
  ) throws(TournamentError) {
    guard let match = due.first(where: { $0.name == name }) else { throw .notDue(match: name) }
    try record(result, for: match)
  }

  /// Takes the result of a match that is due.
  public mutating func record(
    _ result: MatchResult, for match: DueMatch
  ) throws(TournamentError) {
    let seats = match.meeting.seats.count
    guard result.isVoid || result.points.count == seats else {
      throw .points(match: match.name, found: result.points.count, seats: seats)
    }
    guard match.phase == pools.count, pools[match.phase - 1].indices.contains(match.pool - 1),
      pools[match.phase - 1][match.pool - 1].record(result, for: match.meeting)
    else { throw .notDue(match: match.name) }
    try goOn()
  }

  /// Matches of later rounds that are sure to come whatever the results, unless some have to be
  /// played again: about so many for each pool.
  public func foreseen(count: Int) -> [DueMatch] {
    pools.last.map { $0.flatMap { $0.foreseen(plan, count: count) } } ?? []
  }

  /// The results of a phase added up, counted from 1, by pool.
  public func tables(phase: Int) -> [ResultTable] {
    pools.indices.contains(phase - 1) ? pools[phase - 1].map { $0.table(plan) } : []
  }

  /// Every match played in a phase, counted from 1, by pool; those tried again are there once.
  public func matches(phase: Int) -> [[PlayedMatch]] {
    pools.indices.contains(phase - 1) ? pools[phase - 1].map(\.situation.counted) : []
  }

  /// Matches beside the format that parted those who were level, by pool; phases count from 1.
  public func playOffs(phase: Int) -> [[PlayedMatch]] {
    pools.indices.contains(phase - 1) ? pools[phase - 1].map(\.playOffs) : []
  }

  /// The state of a Swiss pool before its next round; both count from 1.
  public func swissField(phase: Int, pool: Int) -> SwissField? {
    guard pools.indices.contains(phase - 1), pools[phase - 1].indices.contains(pool - 1),
      let swiss = plan.phases[phase - 1].format as? Swiss
    else { return nil }
    return swiss.field(pools[phase - 1][pool - 1].situation)
  }

  /// The standings of a phase, counted from 1, by pool, as they are now.
  public func standings(phase: Int) -> [Standings] {
    guard pools.indices.contains(phase - 1) else { return [] }
    return pools[phase - 1].map { $0.standings(plan) }
  }

  /// Everyone, best first, equals together: by the last phase each of them came to.
  public var order: [[Entrant]] {
    var order: [[Entrant]] = []
    var known: Set<Entrant> = []
    for phase in pools.indices.reversed() {
      let groups = overall(phase + 1).map { $0.filter { !known.contains($0) } }
      for group in groups where !group.isEmpty {
        order.append(group)
        known.formUnion(group)
      }
    }
    return order
  }

  private mutating func goOn() throws(TournamentError) {
    while let phase = pools.indices.last {
      for pool in pools[phase].indices {
        do {
          try pools[phase][pool].advance(plan, lines: lines(behind: phase))
        } catch {
          throw .format(phase: plan.phases[phase].name, error)
        }
      }
      guard pools[phase].allSatisfy(\.isOver), phase + 1 < plan.phases.count else { return }
      try open(phase + 2)
    }
  }
}
