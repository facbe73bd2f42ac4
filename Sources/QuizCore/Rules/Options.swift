/// The options given to a rule, typed and complete: what was not given has its default.
public struct Options: Hashable, Sendable {
  private let values: [String: OptionValue]

  /// The defaults alone.
  public init(_ description: RuleDescription) {
    self.init(description, [:])
  }

  init(_ description: RuleDescription, _ given: [String: OptionValue]) {
    values = Dictionary(
      description.options.map { ($0.name, given[$0.name] ?? $0.standard) },
      uniquingKeysWith: { first, _ in first })
  }

  public subscript(name: String) -> OptionValue? { values[name] }

  /// A whole number, or seconds; 0 for an option that the rule has not declared.
  public func whole(_ name: String) -> Int {
    guard case .whole(let value) = values[name] else { return 0 }
    return value
  }

  public func points(_ name: String) -> Points { Points(whole(name)) }

  public func truth(_ name: String) -> Bool { values[name] == .truth(true) }

  public func word(_ name: String) -> String {
    guard case .word(let word) = values[name] else { return "" }
    return word
  }
}
