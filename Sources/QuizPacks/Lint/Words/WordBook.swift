/// The words that checks know, found by hash.
enum WordBook {
  @inline(__always)
  static func kind(of key: UInt64) -> WordKind {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return kinds[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  private static let mask = 2047
  private static let table = built()
  private static let keys = table.keys
  private static let kinds = table.kinds

  private static func built() -> (keys: [UInt64], kinds: [WordKind]) {
    var keys = [UInt64](repeating: 0, count: mask + 1)
    var kinds = [WordKind](repeating: [], count: mask + 1)
    for (kind, words) in WordLists.all {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let key = Words.key(String(word))
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        keys[slot] = key
        kinds[slot].formUnion(kind)
      }
    }
    return (keys, kinds)
  }
}
