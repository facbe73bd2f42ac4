import QuizCore

/// Rulesets drawn from a seed, with options anywhere in their ranges.
public enum RandomRuleset {
  /// A line of rules that go together.
  public static func line(seed: UInt64, book: Rulebook = .builtIn) -> String {
    var chance = Chance(seed: seed, stream: 13)
    var line = ""
    for index in chance.order(book.entries.count) where chance.below(3) == 0 {
      let rule = call(book.entries[index].about, chance: &chance)
      let longer = line.isEmpty ? rule : "\(line), \(rule)"
      if (try? Ruleset(longer, book: book)) != nil { line = longer }
    }
    return line.isEmpty ? "everyone, partial" : line
  }

  private static func call(_ about: RuleDescription, chance: inout Chance) -> String {
    let given = about.options.filter { _ in chance.below(2) == 0 }.map {
      "\($0.name): \(value(of: $0, chance: &chance))"
    }
    return given.isEmpty ? about.name : "\(about.name)(\(given.joined(separator: ", ")))"
  }

  private static func value(of option: RuleOption, chance: inout Chance) -> String {
    switch option.domain {
    case .whole(let range), .seconds(let range):
      let span = min(range.count, 50)
      return String(range.lowerBound + chance.below(span))
    case .truth: return chance.below(2) == 0 ? "true" : "false"
    case .word(let words): return words[chance.below(words.count)]
    }
  }

  /// The ends of an option's range, as they are typed.
  public static func ends(of option: RuleOption) -> [String] {
    switch option.domain {
    case .whole(let range), .seconds(let range):
      [String(range.lowerBound), String(range.upperBound)]
    case .truth: ["true", "false"]
    case .word(let words): words
    }
  }
}
