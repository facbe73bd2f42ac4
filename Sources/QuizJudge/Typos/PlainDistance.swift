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
      let from = max(1, row - cap)
      let to = min(b.count, row + cap)
      if from <= to {
        for column in from...to {
          var cost = min(old[column], new[column - 1]) + 1
          cost = min(cost, old[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1))
          if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
            cost = min(cost, older[column - 2] + 1)
          }
          new[column] = min(cost, far)
        }
      }
      (older, old) = (old, new)
    }
    return old[b.count] <= cap ? old[b.count] : nil
  }
}
