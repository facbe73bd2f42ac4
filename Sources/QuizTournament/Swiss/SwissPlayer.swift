/// One contestant of a Swiss tournament before a round is paired.
public struct SwissPlayer: Sendable, Hashable {
  /// The pairing number, which never changes with results; 1 is the top seed.
  public var number: Int
  /// One for each round done, in order.
  public var records: [SwissRecord]
  /// Points in tenths that count when pairing a round, and in no standings, by round from the first.
  public var acceleration: [Int]
  /// Whether the player sits out the round to be paired.
  public var isAbsent: Bool

  public init(
    number: Int, records: [SwissRecord] = [], acceleration: [Int] = [], isAbsent: Bool = false
  ) {
    self.number = number
    self.records = records
    self.acceleration = acceleration
    self.isAbsent = isAbsent
  }

  /// The points of the rounds done, in tenths.
  public var points: Int { points(before: records.count) }

  func points(before round: Int) -> Int { records.prefix(round).reduce(0) { $0 + $1.points } }

  /// The score by which the player is grouped when a round, counted from 0, is paired.
  func groupScore(before round: Int) -> Int {
    points(before: round) + (round < acceleration.count ? acceleration[round] : 0)
  }
}
