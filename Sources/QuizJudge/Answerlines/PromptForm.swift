/// A guess that is not wrong but not specific enough, and what to ask then.
public struct PromptForm: Sendable, Hashable {
  public var text: String
  /// The words of "by asking"; nil for a plain "be more specific".
  public var ask: String?

  public init(_ text: String, ask: String? = nil) {
    self.text = text
    self.ask = ask
  }
}
