/// Why a guess was judged so, for `judge --explain`, `/why` and logs.
public struct Reason: Sendable, Hashable {
  public var verdict: Verdict
  /// What to ask the player, where the answer says it; only with a prompt.
  public var prompt: String?
  public var rule: MatchRule
  /// The form that matched or, when none did, came nearest, as its author wrote it.
  public var alternative: String?
  /// The guess as the judge reads it.
  public var normalGuess: String
  /// The alternative as the judge reads it; empty without an alternative.
  public var normalAlternative: String
  /// Letters to insert, drop, change or swap between the two normal forms, where they were compared.
  public var distance: Int?
  /// One sentence for a player.
  public var text: String

  public init(
    verdict: Verdict, prompt: String? = nil, rule: MatchRule, alternative: String? = nil,
    normalGuess: String = "", normalAlternative: String = "", distance: Int? = nil, text: String
  ) {
    self.verdict = verdict
    self.prompt = prompt
    self.rule = rule
    self.alternative = alternative
    self.normalGuess = normalGuess
    self.normalAlternative = normalAlternative
    self.distance = distance
    self.text = text
  }
}
