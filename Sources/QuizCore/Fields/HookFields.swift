extension Response: Fielded {
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("text", text)
    visitor.field("after", after.rawValue)
    visitor.field("clues", clues)
  }
}

extension Ruling: Fielded {
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("outcome", outcome.rawValue)
    visitor.field("percent", percent)
    visitor.field("prompt", prompt)
    visitor.field("reason", reason)
  }
}

extension Move: Fielded {
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("name", name)
    visitor.field("summary", summary)
    visitor.field("arguments", arguments)
  }
}
