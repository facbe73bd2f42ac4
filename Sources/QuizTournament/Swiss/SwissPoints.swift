/// What results are worth in a Swiss tournament, in tenths of a match point.
public struct SwissPoints: Sendable, Hashable {
  public var win = 10
  public var draw = 5
  public var loss = 0
  /// An absence, also one that was asked for without points.
  public var absence = 0
  /// A forfeited match, for whoever was not there.
  public var forfeitLoss = 0
  /// The bye that the pairing gives; as a win unless set.
  public var pairingBye: Int?

  /// One for a win, a half for a draw.
  public init() {}

  public var bye: Int { pairingBye ?? win }
}
