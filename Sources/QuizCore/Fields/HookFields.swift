extension Response: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("text", text)
    visitor.field("after", after.rawValue)
    visitor.field("clues", clues)
  }
}

extension Ruling: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("outcome", outcome.rawValue)
    visitor.field("percent", percent)
    visitor.field("prompt", prompt)
    visitor.field("reason", reason)
  }
}

extension Move: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("name", name)
    visitor.field("summary", summary)
    visitor.field("arguments", arguments)
  }
}

extension Question: Fielded {
  /// What a rule that chooses questions goes by.
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("id", id.rawValue)
    visitor.field("kind", kind.rawValue)
    visitor.field("stem", stem)
    visitor.field("answer", form.wording)
    visitor.field("category", category)
    visitor.field("difficulty", difficulty)
    visitor.texts("tags") { tags }
    if let worth { visitor.field("worth", worth) } else { visitor.nothing("worth") }
    visitor.field("time", time?.rawValue)
  }
}
