/// What one round brought to one contestant of a Swiss tournament.
public struct SwissRecord: Sendable, Hashable {
  /// How the round came to its points.
  public enum Kind: Sendable, Hashable {
    /// A match that began, also if it broke off.
    case played
    /// A pairing at which somebody was missing.
    case forfeit
    /// The bye that the pairing gives where the number is odd.
    case pairingBye
    /// A bye that was asked for, or an absence.
    case absent
  }

  public var kind: Kind
  /// The pairing number of the other side, of a played or forfeited match.
  public var opponent: Int?
  /// Known for played matches, nil where seats do not matter.
  public var seat: Seat?
  /// In tenths.
  public var points: Int

  public init(_ kind: Kind, opponent: Int? = nil, seat: Seat? = nil, points: Int) {
    self.kind = kind
    self.opponent = opponent
    self.seat = seat
    self.points = points
  }
}
