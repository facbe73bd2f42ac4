/// Why the next round of a Swiss tournament was not paired.
public enum SwissError: Error, Sendable, Hashable {
  /// No pairing keeps the rules; the players to be paired.
  case noPairing(players: [Int])
  /// All the announced rounds are played.
  case roundsOver(Int)
  /// A pairing number that stands twice.
  case numberTwice(Int)
  /// A player has more or fewer records than rounds were played.
  case recordCount(player: Int, found: Int, rounds: Int)
}
