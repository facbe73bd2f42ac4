/// What a rule says of itself: the one source of help, completion, error messages and the manual.
public struct RuleDescription: Hashable, Sendable {
  public var name: String
  /// What it does, in one sentence.
  public var summary: String
  /// Why one would play it, in one sentence.
  public var why: String
  public var options: [RuleOption]
  public var moves: [Move]
  /// Rules that must stand in the same ruleset.
  public var needs: [String]
  /// Rules that must not.
  public var excludes: [String]
  /// Whether it decides who answers; a ruleset has exactly one such rule.
  public var isSeating: Bool
  /// Whether points hang on how quickly somebody answers.
  public var scoresTime: Bool

  public init(
    _ name: String, summary: String, why: String, options: [RuleOption] = [],
    moves: [Move] = [], needs: [String] = [], excludes: [String] = [], isSeating: Bool = false,
    scoresTime: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.why = why
    self.options = options
    self.moves = moves
    self.needs = needs
    self.excludes = excludes
    self.isSeating = isSeating
    self.scoresTime = scoresTime
  }
}

/// An option of a rule: its name, its type with range, and its default.
public struct RuleOption: Hashable, Sendable {
  public enum Domain: Hashable, Sendable {
    case whole(ClosedRange<Int>)
    case seconds(ClosedRange<Int>)
    case truth
    case word([String])
  }

  public var name: String
  public var summary: String
  public var domain: Domain
  public var standard: OptionValue

  public init(_ name: String, _ summary: String, _ domain: Domain, standard: OptionValue) {
    self.name = name
    self.summary = summary
    self.domain = domain
    self.standard = standard
  }

  public static func whole(
    _ name: String, _ summary: String, _ range: ClosedRange<Int>, standard: Int
  ) -> RuleOption {
    RuleOption(name, summary, .whole(range), standard: .whole(standard))
  }

  public static func seconds(
    _ name: String, _ summary: String, _ range: ClosedRange<Int>, standard: Int
  ) -> RuleOption {
    RuleOption(name, summary, .seconds(range), standard: .whole(standard))
  }

  public static func truth(_ name: String, _ summary: String, standard: Bool) -> RuleOption {
    RuleOption(name, summary, .truth, standard: .truth(standard))
  }

  public static func word(
    _ name: String, _ summary: String, _ words: [String], standard: String
  ) -> RuleOption {
    RuleOption(name, summary, .word(words), standard: .word(standard))
  }
}

/// The value of a rule's option.
public enum OptionValue: Hashable, Sendable, CustomStringConvertible {
  case whole(Int)
  case truth(Bool)
  case word(String)

  public var description: String {
    switch self {
    case .whole(let value): String(value)
    case .truth(let value): value ? "true" : "false"
    case .word(let value): value
    }
  }
}

extension RuleOption.Domain: CustomStringConvertible {
  /// What may stand there, in words.
  public var description: String {
    switch self {
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .seconds(let range): "seconds, from \(range.lowerBound) to \(range.upperBound)"
    case .truth: "true or false"
    case .word(let words): words.joined(separator: " or ")
    }
  }

  /// Reads a value as it is typed in a ruleset; nil where it does not fit.
  func value(_ text: String) -> OptionValue? {
    switch self {
    case .whole(let range):
      return Int(text).flatMap { range.contains($0) ? .whole($0) : nil }
    case .seconds(let range):
      let digits = text.hasSuffix("s") ? String(text.dropLast()) : text
      return Int(digits).flatMap { range.contains($0) ? .whole($0) : nil }
    case .truth:
      return ["true": true, "false": false][text].map { .truth($0) }
    case .word(let words): return words.contains(text) ? .word(text) : nil
    }
  }
}
