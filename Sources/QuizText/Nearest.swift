/// Finds what someone who misspelt a name may have meant.
public enum Nearest {
  /// The nearest of `names`, the first of them where two are equally near, nil where none is near.
  ///
  /// Near is one slip (a letter missing, added, changed, or two swapped) in a name of 3 to 5
  /// letters, two in a longer one, by the optimal string alignment distance; case is no slip.
  public static func name(to typed: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(typed.lowercased())
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.lowercased())
      let slips = allowed(max(wanted.count, candidate.count))
      let limit = min(slips, best.map { $0.distance - 1 } ?? slips)
      guard limit >= 0, let found = distance(wanted, candidate, limit) else { continue }
      best = (name, found)
    }
    return best?.name
  }

  private static func allowed(_ length: Int) -> Int {
    switch length {
    case ..<3: 0
    case ..<6: 1
    default: 2
    }
  }

  /// Nil where the distance is above `limit`.
  static func distance(_ first: [Character], _ second: [Character], _ limit: Int) -> Int? {
    if abs(first.count - second.count) > limit { return nil }
    var before: [Int] = []
    var above = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var least = min(above[column + 1], current[column]) + 1
        least = min(least, above[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      if (current.min() ?? 0) > limit { return nil }
      before = above
      above = current
    }
    let total = above[second.count]
    return total <= limit ? total : nil
  }
}
