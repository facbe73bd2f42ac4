extension Card: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("id", id.rawValue)
    visitor.field("kind", kind.rawValue)
    visitor.field("leadIn", leadIn)
    visitor.field("stem", stem)
    visitor.field("left", left)
    visitor.field("clues", clues)
    visitor.field("power", power)
    visitor.field("need", need)
    visitor.field("unit", unit)
    visitor.field("isClosest", isClosest)
    visitor.field("answer", answer)
    visitor.field("explanation", explanation)
    visitor.field("source", source)
    visitor.field("category", category)
    visitor.field("difficulty", difficulty)
    visitor.field("tags", tags)
    visitor.field("media", media)
    visitor.field("hints", hints)
  }
}

extension Shown: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.shared(card, kept: card.memo)
    visitor.field("options", options)
    visitor.places("right", right)
  }
}
