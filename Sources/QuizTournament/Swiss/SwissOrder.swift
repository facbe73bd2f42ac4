/// Which of equally good pairings comes first (T1 to T7): places behind those of the criteria.
enum SwissOrder {
  /// T1: the first of those moved down are paired; T2: with the highest residents.
  struct MovedDown {
    let movedDown: Int
    let residents: Int

    var bounds: [Int] {
      [Int](repeating: 1, count: movedDown) + [Int](repeating: residents, count: movedDown)
    }

    /// Adds what it brings to pair a player moved down with a resident, both counted from 0.
    func add(
      _ high: Int, _ low: Int, from start: Int, to weight: inout [Int], _ layout: WeightLayout
    ) {
      layout.add(1, at: start + high, to: &weight)
      layout.add(residents - low, at: start + movedDown + high, to: &weight)
    }
  }

  /// T3: fewest exchanges; T4: of players close together; T5, T6: the lowest of the upper half, the
  /// highest of the lower; T7: each of the upper half with the highest partner.
  struct Remainder {
    let players: Int
    let pairs: Int

    var bounds: [Int] {
      [players, players * players] + [Int](repeating: 1, count: max(players, 0))
        + [Int](repeating: players, count: players)
    }

    /// Adds what it brings to pair two players of the remainder, the first before the second.
    func add(
      _ high: Int, _ low: Int, from start: Int, to weight: inout [Int], _ layout: WeightLayout
    ) {
      layout.add(-high, at: start + 1, to: &weight)
      if high < pairs {
        layout.add(1, at: start, to: &weight)
        layout.add(-1, at: start + 2 + (pairs - 1 - high), to: &weight)
      } else {
        layout.add(1, at: start + 2 + high, to: &weight)
      }
      layout.add(players - low, at: start + 2 + players + high, to: &weight)
    }
  }
}
