/// All that the next round of a Swiss tournament is paired from.
public struct SwissField: Sendable, Hashable {
  /// In the order of the initial ranking.
  public var players: [SwissPlayer]
  public var roundsDone: Int
  public var roundsInAll: Int
  /// The seat of the first player in the first round, drawn once; nil leaves seats out of account.
  public var initialSeat: Seat?
  /// Sets of pairing numbers of which no two may meet.
  public var forbidden: [[Int]]
  public var worth: SwissPoints

  public init(
    players: [SwissPlayer], roundsDone: Int, roundsInAll: Int, initialSeat: Seat?,
    forbidden: [[Int]] = [], worth: SwissPoints = SwissPoints()
  ) {
    self.players = players
    self.roundsDone = roundsDone
    self.roundsInAll = roundsInAll
    self.initialSeat = initialSeat
    self.forbidden = forbidden
    self.worth = worth
  }
}
