/// The unweighted edit distance with swaps, for reasons shown to people.
enum PlainDistance {
  /// Letters to insert, drop, change or swap; nil where there are more than `cap`.
  static func between(_ a: [Letter], _ b: [Letter], cap: Int) -> Int? {
    guard abs(a.count - b.count) <= cap else { return nil }
    let far = cap + 1
    var older = [Int](repeating: far, count: b.count + 1)
    var old = (0...b.count).map { min($0, far) }
    guard !a.isEmpty else { return b.count }
    for row in 1...a.count {
      var new = [Int](repeating: far, count: b.count + 1)
      new[0] = min(row, far)
      let last = min(b.count, row + cap)
      // The lengths differ by no more than the cap, so that no row is without a column.
      for column in max(1, row - cap)..<(last + 1) {
        let isSwap =
          row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1]
        let changed = old[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1)
        let swapped = isSwap ? older[column - 2] + 1 : far
        new[column] = min(old[column] + 1, new[column - 1] + 1, changed, swapped, far)
      }
      (older, old) = (old, new)
    }
    return old[b.count] <= cap ? old[b.count] : nil
  }
}
