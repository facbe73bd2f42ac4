/// The rules of a game, in the order in which they are consulted.
public struct Ruleset: Sendable {
  /// The line that was read: `buzzer, power(points: 15)`, or a name.
  public let name: String
  public let rules: [any Rule]
  let hooks: HookTable

  /// Reads a line of rules, or the name of a ruleset in the book.
  ///
  /// A line in which no rule decides who answers plays `everyone`.
  public init(_ line: String, book: Rulebook = .builtIn) throws(RulesetProblems) {
    let trimmed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = book.rulesets.first { $0.name == trimmed }
    var reader = RulesetReader(known?.line ?? trimmed, book: book)
    let rules = reader.read()
    guard reader.problems.isEmpty else { throw RulesetProblems(problems: reader.problems) }
    let isSeated = rules.contains { $0.description.isSeating }
    name = trimmed
    self.rules = isSeated ? rules : [Everyone()] + rules
    hooks = HookTable(self.rules)
  }

  /// Rules made by a program; for tests and for programs that import the library.
  public init(name: String, rules: [any Rule]) {
    self.name = name
    self.rules = rules
    hooks = HookTable(rules)
  }

  /// Whether points hang on how quickly somebody answers.
  public var scoresTime: Bool { rules.contains { $0.description.scoresTime } }

  /// The moves that the rules declare, in the order of the ruleset.
  public var moves: [Move] { rules.flatMap(\.description.moves) }
}
