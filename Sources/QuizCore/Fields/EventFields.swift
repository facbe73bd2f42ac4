extension Event.Began: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("contestants", contestants)
    visitor.field("ruleset", ruleset)
    visitor.field("seed", seed)
    visitor.field("questions", questions)
  }
}

extension Event.Asked: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("number", number)
    visitor.place("index", index)
    visitor.field("part", part)
    visitor.field("parts", parts)
    visitor.field("worth", worth)
    visitor.field("limit", limit?.rawValue)
    visitor.field("shown", shown)
  }
}

extension Event.Revealed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("clues", clues)
    visitor.field("at", at.rawValue)
  }
}

extension Event.Buzzed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("after", after.rawValue)
  }
}

extension Event.Turned: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("to", to?.rawValue)
  }
}

extension Event.Timed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("rule", rule)
    visitor.field("limit", limit.rawValue)
  }
}

extension Event.Judged: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("text", text)
    visitor.field("outcome", outcome.rawValue)
    visitor.field("percent", percent)
    visitor.field("prompt", prompt)
    visitor.field("reason", reason)
    visitor.field("remark", remark)
    visitor.field("after", after.rawValue)
    visitor.field("clues", clues)
    visitor.field("isOverruled", isOverruled)
  }
}

extension Event.Passed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
  }
}

extension Event.Lapsed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("typed", typed)
    visitor.field("after", after.rawValue)
  }
}
