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
  /// The nearest of `names` by Levenshtein distance, at most a third of its length and 2; the first
  /// of equals.
  static func nearest(to text: String, among names: [String]) -> String? {
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(Array(text.lowercased()), Array(name.lowercased()))
      let allowed = min(2, max(1, name.count / 3))
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ one: [Character], _ two: [Character]) -> Int {
    guard one.count < 64, two.count < 64 else { return .max }
    var row = Array(0...two.count)
    for (i, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in two.enumerated() {
        let changed = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[two.count]
  }
}
