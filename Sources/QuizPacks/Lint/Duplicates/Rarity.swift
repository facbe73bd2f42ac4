/// In how many stems each word stands.
struct Rarity: Sendable {
  private let counts: [UInt64: Int32]
  /// How many stems there are.
  private let total: Int

  init(_ stems: [DuplicateStem]) {
    var counts: [UInt64: Int32] = [:]
    counts.reserveCapacity(min(stems.count * 2, 1 << 18))
    for stem in stems {
      var before: UInt64?
      for token in stem.tokens where token.key != before {
        counts[token.key, default: 0] += 1
        before = token.key
      }
    }
    self.counts = counts
    total = stems.count
  }

  func count(_ key: UInt64) -> Int { Int(counts[key] ?? 0) }

  /// How much a word tells: bits, as in a message that names its stem.
  func weight(_ key: UInt64) -> Int {
    let share = max(1, total / max(1, count(key)))
    return max(1, Int.bitWidth - share.leadingZeroBitCount)
  }

  /// Whether the word stands in so many stems that it tells next to nothing.
  func isCommon(_ key: UInt64) -> Bool { total >= 500 && count(key) * 25 >= total }

  /// The keys of the rarest words of a stem.
  func rarest(_ most: Int, of stem: DuplicateStem) -> [UInt64] {
    var keys: [(count: Int, key: UInt64)] = []
    for token in stem.tokens where keys.last?.key != token.key {
      keys.append((count(token.key), token.key))
    }
    return keys.sorted { $0 < $1 }.prefix(most).map(\.key)
  }
}
