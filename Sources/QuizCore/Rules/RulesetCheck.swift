/// Finds what does not go together in a ruleset.
enum RulesetCheck {
  static func problems(in rules: [RuleDescription]) -> [RulesetProblem] {
    let names = rules.map(\.name)
    var problems: [RulesetProblem] = []
    for (index, rule) in rules.enumerated() {
      let before = rules[..<index]
      if names[..<index].contains(rule.name) { problems.append(.twice(rule.name)) }
      for needed in rule.needs where !names.contains(needed) {
        problems.append(.missing(needed, neededBy: rule.name))
      }
      for other in before
      where other.excludes.contains(rule.name)
        || rule.excludes.contains(other.name)
      {
        problems.append(.clash(other.name, rule.name))
      }
      if rule.isSeating, let seating = before.first(where: \.isSeating), seating.name != rule.name {
        problems.append(.twoSeatings(seating.name, rule.name))
      }
      problems += moveClashes(of: rule, with: Array(before))
    }
    return problems
  }

  private static func moveClashes(
    of rule: RuleDescription, with before: [RuleDescription]
  ) -> [RulesetProblem] {
    rule.moves.compactMap { move in
      let other = before.first {
        $0.name != rule.name && $0.moves.contains { $0.name == move.name }
      }
      return other.map { .moveTwice(move.name, $0.name, rule.name) }
    }
  }
}

/// Finds the known name that a misspelt one was meant for.
enum Spelling {
  /// The nearest of `names`, at most a third of its length and 2 typos away; the first of equals.
  static func nearest(to text: String, among names: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(Array(text.lowercased()), Array(name.lowercased()))
      let allowed = min(2, max(1, name.count / 3))
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Letters to insert, drop, change or swap with a neighbour (optimal string alignment).
  private static func distance(_ one: [Character], _ two: [Character]) -> Int {
    guard one.count < 64, two.count < 64 else { return .max }
    var rows = [Array(0...two.count)]
    for (i, left) in one.enumerated() {
      var row = [i + 1]
      for (j, right) in two.enumerated() {
        var least = min(rows[i][j] + (left == right ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left == two[j - 1], one[i - 1] == right {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][two.count]
  }
}
