/// Points that count when the first rounds are paired and in no standings, so that the better half
/// of the seeds meet each other early.
public enum SwissAcceleration: String, Sendable, Hashable, CaseIterable {
  case none
  /// FIDE Handbook C.04.5.1: a win's worth in the first quarter of the rounds, a draw's in the
  /// second, for the first half of the seeds.
  case baku

  /// By round, in tenths, for a place in the order of seeds, from 0.
  public func points(place: Int, of count: Int, rounds: Int, worth: SwissPoints) -> [Int] {
    guard self == .baku, place < (count + 1) / 2 else { return [] }
    let accelerated = (rounds + 1) / 2
    let full = (accelerated + 1) / 2
    return (0..<max(accelerated, 0)).map { $0 < full ? worth.win : worth.draw }
  }
}
