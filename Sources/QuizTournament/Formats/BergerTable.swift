/// The tables by which round robins are played (FIDE Handbook C.05, annex 1, by Johann Berger).
///
/// Every pair once, nobody twice in a round, and seats in balance to within one.
public enum BergerTable {
  /// Pairs of places from 0, seat one first, best board first; with an odd number one sits out.
  ///
  /// Rounds count from 0 up to, not including, `rounds(count)`.
  public static func pairs(_ count: Int, round: Int) -> [(Int, Int)] {
    guard count >= 2 else { return [] }
    let even = count + count % 2
    let ring = even - 1
    let turn = round * (even / 2) % ring
    var pairs: [(Int, Int)] = []
    if count == even { pairs.append(round % 2 == 0 ? (turn, ring) : (ring, turn)) }
    for step in 1..<max(even / 2, 1) {
      pairs.append(((turn + step) % ring, (turn + ring - step) % ring))
    }
    return pairs
  }

  /// How many rounds it takes.
  public static func rounds(_ count: Int) -> Int { count < 2 ? 0 : count + count % 2 - 1 }
}
