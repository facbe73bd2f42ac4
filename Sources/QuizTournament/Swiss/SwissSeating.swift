/// Who has seat one in each pair (rule E of the Dutch system), and the order of the boards.
struct SwissSeating {
  let initialSeat: Seat?

  /// The seat of the first, higher player.
  func seat(of high: SwissEntrant, against low: SwissEntrant) -> Seat {
    guard let initialSeat else { return .one }
    let (one, two) = (high.wish, low.wish)
    guard let wished = one.seat ?? two.seat?.other else {
      return high.rank % 2 == 0 ? initialSeat : initialSeat.other
    }
    guard one.clashes(with: two) else { return wished }
    if one.strength != two.strength {
      return one.strength > two.strength ? wished : wished.other
    }
    if one.strength == .absolute, one.imbalance != two.imbalance {
      return one.imbalance > two.imbalance ? wished : wished.other
    }
    for (mine, theirs) in zip(high.seats.reversed(), low.seats.reversed()) where mine != theirs {
      return mine.other
    }
    return wished
  }

  func board(_ high: SwissEntrant, _ low: SwissEntrant) -> SwissPairings.Board {
    seat(of: high, against: low) == .one
      ? .init(high.number, low.number) : .init(low.number, high.number)
  }

  /// By the points of the better player, then of the other, then by the rank of the better.
  func boards(_ pairs: [(SwissEntrant, SwissEntrant)]) -> [SwissPairings.Board] {
    let keyed = pairs.map { pair in
      let isBetter =
        (-pair.0.points, pair.0.rank) < (-pair.1.points, pair.1.rank)
      let (better, other) = isBetter ? (pair.0, pair.1) : (pair.1, pair.0)
      return (key: (-better.points, -other.points, better.rank), board: board(pair.0, pair.1))
    }
    return keyed.sorted { $0.key < $1.key }.map(\.board)
  }
}
