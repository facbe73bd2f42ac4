/// What is wrong with a ruleset. All of a line's problems are found in one reading.
public enum RulesetProblem: Error, Hashable, Sendable {
  case empty
  case unreadable(at: Int, found: String)
  case unknownRule(String, nearest: String?)
  case twice(String)
  case unknownOption(String, rule: String, options: [String], nearest: String?)
  case badValue(String, option: String, rule: String, wanted: String)
  case optionTwice(String, rule: String)
  case missing(String, neededBy: String)
  case clash(String, String)
  case twoSeatings(String, String)
  case moveTwice(String, String, String)
  /// A plugin that was named cannot be used; the words say why, a line for each reason.
  case plugin(String, words: [String])
}

extension RulesetProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the ruleset is empty; name at least one rule, or \"classic\""
    case .unreadable(let place, let found):
      "cannot read the ruleset at character \(place), at \"\(found)\"; "
        + "write it as: buzzer, power(points: 15), neg(points: 5)"
    case .unknownRule(let name, let nearest):
      "there is no rule \"\(name)\"\(RulesetProblem.didYouMean(nearest)); "
        + "\"canon rules list\" names them all"
    case .twice(let name): "the rule \"\(name)\" stands twice; leave one out"
    case .unknownOption(let name, let rule, let options, let nearest):
      "the rule \"\(rule)\" has no option \"\(name)\"\(RulesetProblem.didYouMean(nearest)); "
        + (options.isEmpty ? "it has none" : "it has \(options.joined(separator: ", "))")
    case .badValue(let value, let option, let rule, let wanted):
      "\"\(value)\" will not do for \"\(option)\" of the rule \"\(rule)\"; give \(wanted)"
    case .optionTwice(let name, let rule):
      "the option \"\(name)\" of the rule \"\(rule)\" is given twice; leave one out"
    case .missing(let needed, let by): "the rule \"\(by)\" needs \"\(needed)\"; add it"
    case .clash(let one, let other):
      "the rules \"\(one)\" and \"\(other)\" exclude each other; leave one out"
    case .twoSeatings(let one, let other):
      "\"\(one)\" and \"\(other)\" both decide who answers; leave one out"
    case .moveTwice(let move, let one, let other):
      "\"\(one)\" and \"\(other)\" both offer the move \"\(move)\"; leave one out"
    case .plugin(_, let words): words.joined(separator: "\n")
    }
  }

  private static func didYouMean(_ nearest: String?) -> String {
    nearest.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}

/// Everything that is wrong with a ruleset.
public struct RulesetProblems: Error, Hashable, Sendable {
  public var problems: [RulesetProblem]
}
