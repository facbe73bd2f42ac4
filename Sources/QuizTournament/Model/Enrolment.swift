/// In which rounds of a phase an entrant takes part, and as which seed.
public struct Enrolment: Hashable, Sendable {
  public var entrant: Entrant
  /// The first round, counted from 1; later than 1 for a late entry.
  public var from: Int
  /// The last round before a withdrawal; nil where there is none.
  public var until: Int?

  public init(_ entrant: Entrant, from: Int = 1, until: Int? = nil) {
    self.entrant = entrant
    self.from = from
    self.until = until
  }

  /// Whether the entrant takes part in a round.
  public func isActive(in round: Int) -> Bool { from <= round && round <= until ?? round }
}
