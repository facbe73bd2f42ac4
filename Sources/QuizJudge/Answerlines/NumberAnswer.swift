/// An answer that is a number, judged by its value and not by its spelling.
public struct NumberAnswer: Sendable, Hashable {
  /// As its author wrote it: `1,000`, `1e3`, `one thousand`, `5 km`.
  public var value: String
  /// Other right values, or words.
  public var accept: [String]
  /// How far a guess may be off, edges included: `0.5`, or `5%` of the value.
  public var within: String?
  /// The values that count, edges included: `10..12`.
  public var range: String?
  /// The unit of the value; a guess may name another of the same kind and is converted. A unit that
  /// is not known is what is counted, such as moons: a guess names it or none.
  public var unit: String?
  /// Whether the game lets the nearest guess win; the judge alone still wants the value.
  public var closest: Bool

  public init(
    _ value: String, accept: [String] = [], within: String? = nil, range: String? = nil,
    unit: String? = nil, closest: Bool = false
  ) {
    self.value = value
    self.accept = accept
    self.within = within
    self.range = range
    self.unit = unit
    self.closest = closest
  }
}
