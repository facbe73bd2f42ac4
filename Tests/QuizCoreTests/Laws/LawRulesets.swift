import PlayoutKit

@testable import QuizCore

/// The rulesets over which the laws are tried.
enum LawRulesets {
  static let alone = Rulebook.builtIn.entries.map(\.about.name)
  static let named = Rulebook.builtIn.rulesets.map(\.name)
  static let drawn = (0..<UInt64(20 * Campaign.size)).map {
    RandomRuleset.line(seed: Campaign.seed &+ $0)
  }

  /// Each rule of each named ruleset, the ruleset first.
  static let inUse: [[String]] = named.flatMap { name in
    ((try? Ruleset(name))?.rules ?? []).map { [name, $0.name] }
  }

  /// Each option of each rule at the ends of its range.
  static let ends = Rulebook.builtIn.entries.flatMap { entry in
    entry.about.options.flatMap { option in
      RandomRuleset.ends(of: option).map { "\(entry.about.name)(\(option.name): \($0))" }
    }
  }

  /// The rules of a line, by its own words: a rule that is also the name of a ruleset stands alone.
  static func ruleset(_ line: String, isAlone: Bool = false) throws -> Ruleset {
    isAlone ? try Ruleset(line, book: Rulebook(Rulebook.builtIn)) : try Ruleset(line)
  }
}

extension Rulebook {
  /// The same rules without rulesets.
  init(_ other: Rulebook) {
    self.init([])
    for entry in other.entries { add(entry) }
  }
}
