/// An answer in plain words, whatever they hold: `Trick or Treat` is one answer, `[or]` three signs.
public struct TextAnswer: Sendable, Hashable {
  public var answer: String
  /// Other right answers.
  public var accept: [String]
  /// Answers that need to be made more specific.
  public var prompt: [PromptForm]
  /// Answers that are wrong however near they come.
  public var reject: [String]

  public init(
    _ answer: String, accept: [String] = [], prompt: [PromptForm] = [], reject: [String] = []
  ) {
    self.answer = answer
    self.accept = accept
    self.prompt = prompt
    self.reject = reject
  }
}
