/// Who plays in a tournament, and its phases in order.
public struct TournamentPlan: Sendable {
  /// Somebody leaves after a round of a phase; both count from 1.
  public struct Withdrawal: Sendable, Hashable {
    public var entrant: Entrant
    public var phase: Int
    public var afterRound: Int

    public init(_ entrant: Entrant, phase: Int, afterRound: Int) {
      self.entrant = entrant
      self.phase = phase
      self.afterRound = afterRound
    }
  }

  /// In the order of seeds; late entries count rounds of the first phase.
  public var enrolments: [Enrolment]
  public var phases: [PhasePlan]
  public var withdrawals: [Withdrawal] = []
  public var usesSeats = true
  public var worth = SwissPoints()
  /// What lots are drawn from.
  public var seed: UInt64 = 0

  public init(entrants: Int, phases: [PhasePlan]) {
    enrolments = (0..<max(entrants, 0)).map { Enrolment(Entrant($0 + 1)) }
    self.phases = phases
  }

  func hasLeft(_ entrant: Entrant, before phase: Int) -> Bool {
    withdrawals.contains { $0.entrant == entrant && $0.phase < phase }
  }

  func lastRound(of entrant: Entrant, in phase: Int) -> Int? {
    withdrawals.first { $0.entrant == entrant && $0.phase == phase }?.afterRound
  }
}
