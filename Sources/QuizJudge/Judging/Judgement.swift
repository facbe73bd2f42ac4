/// A verdict as the game needs it; `Answerline.explain` tells the same in words.
public struct Judgement: Sendable, Hashable {
  public var verdict: Verdict
  /// What to ask the player, where the answer says it; only with a prompt.
  public var prompt: String?
  public var rule: MatchRule
  /// Which form matched or decided, counted from 0 in the order of the answer, its accepted, its
  /// prompted and its rejected forms.
  public var alternative: Int?

  public init(
    verdict: Verdict, prompt: String? = nil, rule: MatchRule, alternative: Int? = nil
  ) {
    self.verdict = verdict
    self.prompt = prompt
    self.rule = rule
    self.alternative = alternative
  }
}
