/// A rule that can be made by name: what a program adds to a rulebook in one word.
public protocol NamedRule: Rule {
  static var about: RuleDescription { get }
  init(_ options: Options)
}

extension NamedRule {
  public var description: RuleDescription { Self.about }
}

/// Every rule that a ruleset may name, in a fixed order, with the way to make it.
public struct Rulebook: Sendable {
  public struct Entry: Sendable {
    public var about: RuleDescription
    public var make: @Sendable (Options) -> any Rule

    public init(about: RuleDescription, make: @escaping @Sendable (Options) -> any Rule) {
      self.about = about
      self.make = make
    }
  }

  public private(set) var entries: [Entry]
  public private(set) var rulesets: [NamedRuleset]

  public init(_ rules: [any NamedRule.Type], rulesets: [NamedRuleset] = []) {
    entries = rules.map { Rulebook.entry($0) }
    self.rulesets = rulesets
  }

  /// Adds a rule; one of the same name takes the place of what was there.
  public mutating func add(_ rule: any NamedRule.Type) { add(Rulebook.entry(rule)) }

  public mutating func add(_ entry: Entry) {
    if let known = entries.firstIndex(where: { $0.about.name == entry.about.name }) {
      entries[known] = entry
    } else {
      entries.append(entry)
    }
  }

  public mutating func add(_ ruleset: NamedRuleset) {
    rulesets.removeAll { $0.name == ruleset.name }
    rulesets.append(ruleset)
  }

  public func entry(named name: String) -> Entry? { entries.first { $0.about.name == name } }

  private static func entry<R: NamedRule>(_ rule: R.Type) -> Entry {
    Entry(about: rule.about) { rule.init($0) }
  }
}

/// A ruleset that goes by a name: `classic` for a whole line of rules.
public struct NamedRuleset: Hashable, Sendable {
  public var name: String
  public var summary: String
  public var line: String

  public init(_ name: String, summary: String, line: String) {
    self.name = name
    self.summary = summary
    self.line = line
  }
}
