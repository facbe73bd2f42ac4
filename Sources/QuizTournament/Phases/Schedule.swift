/// What can be told of a tournament's matches before any is played.
public struct Schedule: Sendable {
  /// Who comes to a seat.
  public enum Side: Sendable, Hashable {
    case entrant(Entrant)
    /// Place in the order of those who come to the pool, from 1.
    case place(Int)
    case winner(String)
    case loser(String)
  }

  public struct Match: Sendable, Hashable {
    /// The name under which it will be played.
    public var name: String
    public var seats: [Side]
    /// Played only where the match before it makes it necessary.
    public var isConditional = false
  }

  public struct Round: Sendable, Hashable {
    public var number: Int
    public var matches: [Match]
    public var byes: [Side]
  }

  public struct Pool: Sendable, Hashable {
    /// From 1.
    public var number: Int
    /// Those who come, so far as they are known; places elsewhere.
    public var members: [Side]
    /// The rounds whose matches are known, but for those that have to be played again.
    public var rounds: [Round]
    /// The rounds that depend on results; nil where there are none.
    public var later: ClosedRange<Int>?
  }

  public struct Phase: Sendable {
    public var name: String
    public var format: String
    public var intake: PhasePlan.Intake
    public var carriesOver: Bool
    public var playsOff: Bool
    /// Whether the format itself ranks, as a bracket does, and not the chain of tie-breaks.
    public var ranksItself: Bool
    public var pools: [Pool]
  }

  public private(set) var phases: [Phase] = []

  /// A plan that cannot be begun says why.
  public init(_ plan: TournamentPlan) throws(TournamentError) {
    let first = try TournamentRun(plan)
    var sizes: [Int] = []
    for (index, phase) in plan.phases.enumerated() {
      let number = index + 1
      var pools: [[Enrolment]]
      if number == 1 {
        pools = first.tables(phase: 1).map { table in table.entrants.map { first.enrolment($0, 1) }
        }
      } else {
        let leaving = Set(plan.withdrawals.filter { $0.phase == number - 1 }.map(\.entrant)).count
        let next = Schedule.sizes(phase.intake, before: sizes, leaving: leaving)
        pools = next.map { size in (0..<max(size, 0)).map { Enrolment(Entrant($0 + 1)) } }
      }
      sizes = pools.map(\.count)
      let told = try Schedule.pools(pools, of: number, plan)
      phases.append(
        Phase(
          name: phase.name, format: phase.format.name, intake: phase.intake,
          carriesOver: phase.carriesOver, playsOff: phase.playsOff,
          ranksItself: phase.format.order(Situation(enrolments: [])) != nil, pools: told))
    }
  }

  private static func sizes(
    _ intake: PhasePlan.Intake, before: [Int], leaving: Int
  ) -> [Int] {
    let all = before.reduce(0, +) - leaving
    switch intake {
    case .everyone(let pools):
      let (each, rest) = all.quotientAndRemainder(dividingBy: max(pools, 1))
      return (0..<max(pools, 1)).map { each + ($0 < rest ? 1 : 0) }
    case .best(let count): return [count]
    case .ranks(let ranges):
      return ranges.map { range in
        before.reduce(0) { $0 + max(0, min(range.upperBound, $1) - range.lowerBound + 1) }
      }
    }
  }
}
