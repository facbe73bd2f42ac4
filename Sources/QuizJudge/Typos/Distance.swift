/// The weighted edit distance with swaps, as far as a cap: a band along the diagonal, three rows.
struct Distance {
  /// The answer; what its letters weigh decides.
  let answer: ArraySlice<Letter>
  let guess: ArraySlice<Letter>
  /// What an edit of the first letter costs.
  let first: Int
  /// Letters of the answer that may not be touched, counted from its first; empty for none.
  var isFixed: [Bool] = []

  private static let never = 1 << 20

  /// The cost, nil when it is above `cap`. Takes (length × cap) steps at most.
  func cost(cap: Int) -> Int? {
    // A doubling costs 1, so the lengths may differ by the cap itself.
    guard abs(answer.count - guess.count) <= cap else { return nil }
    let width = guess.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { rows in
      rows.initialize(repeating: Self.never)
      return fill(rows, width: width, cap: cap)
    }
  }

  private func fill(_ rows: UnsafeMutableBufferPointer<Int>, width: Int, cap: Int) -> Int? {
    var older = 0
    var old = width
    var new = 2 * width
    var bestBefore = 0
    for row in 0...answer.count {
      let from = max(0, row - cap)
      let to = min(guess.count, row + cap)
      if from > 0 { rows[new + from - 1] = Self.never }
      var best = Self.never
      for column in from...to {
        let cost = cell(rows, row, column, (older, old, new))
        rows[new + column] = cost
        best = min(best, cost)
      }
      if to < guess.count { rows[new + to + 1] = Self.never }
      // A swap passes over a row.
      guard min(best, bestBefore) <= cap else { return nil }
      bestBefore = best
      (older, old, new) = (old, new, older)
    }
    let result = rows[old + guess.count]
    return result <= cap ? result : nil
  }

  private func cell(
    _ rows: UnsafeMutableBufferPointer<Int>, _ row: Int, _ column: Int, _ at: (Int, Int, Int)
  ) -> Int {
    if row == 0 && column == 0 { return 0 }
    var cost = Self.never
    if row > 0 { cost = rows[at.1 + column] + dropping(row - 1, column) }
    if column > 0 { cost = min(cost, rows[at.2 + column - 1] + adding(column - 1, before: row)) }
    guard row > 0, column > 0 else { return cost }
    cost = min(cost, rows[at.1 + column - 1] + changing(row - 1, column - 1))
    guard row > 1, column > 1 else { return cost }
    return min(cost, rows[at.0 + column - 2] + swapping(row - 1, column - 1))
  }

  @inline(__always) private func a(_ index: Int) -> Letter { answer[answer.startIndex + index] }
  @inline(__always) private func b(_ index: Int) -> Letter { guess[guess.startIndex + index] }

  private func weight(_ row: Int) -> Int {
    if a(row).isDigit || (row < isFixed.count && isFixed[row]) { return Self.never }
    return row == 0 ? first : TypoBudget.edit
  }

  private func dropping(_ row: Int, _ column: Int) -> Int {
    let weight = weight(row)
    let isCheap = row > 0 && (a(row) == a(row - 1) || a(row) == "h")
    return isCheap && weight == TypoBudget.edit ? TypoBudget.doubling : weight
  }

  private func adding(_ column: Int, before row: Int) -> Int {
    if b(column).isDigit { return Self.never }
    if column > 0 && b(column) == b(column - 1) { return TypoBudget.doubling }
    let isCheap = column > 0 && row > 0 && b(column) == "h"
    let isInside = row > 0 && row < isFixed.count && isFixed[row] && isFixed[row - 1]
    if isInside { return Self.never }
    return row == 0 ? first : isCheap ? TypoBudget.doubling : TypoBudget.edit
  }

  @inline(__always) private func changing(_ row: Int, _ column: Int) -> Int {
    if a(row) == b(column) { return 0 }
    return b(column).isDigit ? Self.never : weight(row)
  }

  private func swapping(_ row: Int, _ column: Int) -> Int {
    guard a(row) == b(column - 1), a(row - 1) == b(column), a(row) != a(row - 1) else {
      return Self.never
    }
    return max(weight(row), row == 1 ? min(weight(0), TypoBudget.firstOfWord) : weight(row - 1))
  }
}
