/// What a simulated player is made of.
///
/// The chance of knowing an answer is that of G. Rasch, "Probabilistic Models for Some Intelligence
/// and Attainment Tests" (1960): 1 / (1 + exp(difficulty - skill)), both in logits.
public struct Simulation: Hashable, Sendable {
  /// In logits; 0 knows half of the questions of medium difficulty.
  public var skill: Double
  /// In logits, instead of `skill` in some categories; in the order of the file.
  public var categories: [Category]
  /// The chance, 0 to 1, that a known answer is typed with a slip.
  public var slips: Double
  /// Mean milliseconds before an answer or a buzz.
  public var pace: Int

  public struct Category: Hashable, Sendable {
    public var name: String
    public var skill: Double

    public init(_ name: String, skill: Double) {
      self.name = name
      self.skill = skill
    }
  }

  public init(
    skill: Double = 0, categories: [Category] = [], slips: Double = 0.02, pace: Int = 4_000
  ) {
    self.skill = skill
    self.categories = categories
    self.slips = slips
    self.pace = pace
  }
}
