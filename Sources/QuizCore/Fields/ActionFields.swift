extension Action: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    switch deed {
    case .begin: visitor.field("deed", "begin")
    case .next: visitor.field("deed", "next")
    case .clue: visitor.field("deed", "clue")
    case .stop: visitor.field("deed", "stop")
    case .drop(let rule, let why):
      visitor.field("deed", "drop")
      visitor.field("rule", rule)
      visitor.field("text", why)
    case .buzz(let by):
      visitor.field("deed", "buzz")
      visitor.field("by", by.rawValue)
    case .answer(let by, let text):
      visitor.field("deed", "answer")
      visitor.field("by", by.rawValue)
      visitor.field("text", text)
    case .move(let by, let name, let argument):
      visitor.field("deed", "move")
      visitor.field("by", by.rawValue)
      visitor.field("move", name)
      visitor.field("argument", argument)
    case .timeUp(let by, let typed):
      visitor.field("deed", "timeUp")
      visitor.field("by", by?.rawValue)
      visitor.field("text", typed)
    }
    visitor.field("after", after.rawValue)
    visitor.field("ruling", ruling?.rawValue)
  }
}
