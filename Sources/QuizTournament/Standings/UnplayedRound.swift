/// A round of a Swiss phase in which an entrant had no match.
public struct UnplayedRound: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The pairing left the entrant over.
    case bye
    /// The entrant came late or had left.
    case absence
  }

  public var entrant: Entrant
  public var round: Int
  public var kind: Kind
  /// In tenths.
  public var points: Int

  public init(_ entrant: Entrant, round: Int, _ kind: Kind, points: Int) {
    self.entrant = entrant
    self.round = round
    self.kind = kind
    self.points = points
  }
}
