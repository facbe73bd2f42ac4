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
  /// Where rules are looked up that are not in the book, by the name that a ruleset calls them.
  public var shelf: (any RuleShelf)?

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

  /// The rule of a name, in the book or else on the shelf; nil where there is none.
  func find(_ name: String) -> Result<Entry, RulesetProblem>? {
    if let entry = entry(named: name) { return .success(entry) }
    return shelf?.find(name)
  }

  private static func entry<R: NamedRule>(_ rule: R.Type) -> Entry {
    Entry(about: rule.about) { rule.init($0) }
  }
}

/// A place outside of the book in which rules are found, such as a folder of plugins.
public protocol RuleShelf: Sendable {
  /// The rule of a name, or why it cannot be had; nil where there is none of that name.
  func find(_ name: String) -> Result<Rulebook.Entry, RulesetProblem>?
  /// The names there are, for whoever has misspelt one.
  var names: [String] { get }
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
