extension Event.Moved: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("move", move)
    visitor.field("argument", argument)
    visitor.field("after", after.rawValue)
  }
}

extension Event.Hid: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("rule", rule)
    visitor.places("options", options)
  }
}

extension Event.Hinted: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("number", number)
    visitor.field("text", text)
  }
}

extension Event.Scored: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("by", by.rawValue)
    visitor.field("points", points)
    visitor.field("rule", rule)
    visitor.field("why", why)
  }
}

extension Event.Noted: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("rule", rule)
    visitor.field("key", key)
    visitor.field("by", by?.rawValue)
    visitor.field("value", value)
  }
}

extension Event.Said: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("rule", rule)
    visitor.field("text", text)
    visitor.field("to", to?.rawValue)
  }
}

extension Event.Closed: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("number", number)
  }
}

extension Event.Ended: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("why", why)
    visitor.field("rule", rule)
  }
}
