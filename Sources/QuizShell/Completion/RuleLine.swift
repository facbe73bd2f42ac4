import QuizCore
import QuizTerminal

/// Completes a line of rules: a ruleset's name or a rule, behind a comma another rule, in brackets
/// an option.
struct RuleLine {
  private let rulebook: Rulebook

  init(_ rulebook: Rulebook) { self.rulebook = rulebook }

  /// Every rule and ruleset, by name.
  var names: [Completion] {
    rulebook.rulesets.map { Completion($0.name, description: $0.summary) } + rules
  }

  private var rules: [Completion] {
    rulebook.entries.map { Completion($0.about.name, description: $0.about.summary) }
  }

  /// What the whole line may become.
  func completions(_ typed: String) -> [Completion] {
    let start = RuleLine.start(of: typed)
    let rule = typed[start...].drop { $0 == " " }
    if let bracket = rule.firstIndex(of: "(") {
      return rule.contains(")") ? [] : options(of: rule[..<bracket], in: typed)
    }
    if start == typed.startIndex { return names }
    let before = typed[..<start].split { " ,".contains($0) }.map { $0.prefix { $0 != "(" } }
    let kept = RuleLine.kept(typed, upTo: start)
    return rules.filter { rule in !before.contains { $0 == rule.word } }
      .map { Completion(kept + $0.word, description: $0.description) }
  }

  private func options(of rule: Substring, in typed: String) -> [Completion] {
    guard let last = typed.lastIndex(where: { "(,".contains($0) }),
      let about = rulebook.entry(named: rule.trimmed)?.about
    else { return [] }
    let kept = RuleLine.kept(typed, upTo: typed.index(after: last))
    return about.options.map {
      Completion("\(kept)\($0.name): ", description: $0.summary, spaceFollows: false)
    }
  }

  /// Where the rule at the end begins: behind the last comma that stands in no brackets.
  private static func start(of typed: String) -> String.Index {
    var (start, depth) = (typed.startIndex, 0)
    for place in typed.indices {
      switch typed[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0: start = typed.index(after: place)
      default: break
      }
    }
    return start
  }

  /// What is typed up to there and the spaces behind it; one space where nothing follows a comma.
  private static func kept(_ typed: String, upTo start: String.Index) -> String {
    let spaces = typed[start...].prefix { $0 == " " }
    let isBare = typed[start...].isEmpty && typed[..<start].hasSuffix(",")
    return String(typed[..<start]) + (isBare ? " " : spaces)
  }
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
