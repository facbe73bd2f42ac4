extension Contestant: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("id", id.rawValue)
    visitor.field("name", name)
  }
}

extension Line: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("contestant", contestant)
    visitor.field("score", score)
    visitor.field("right", right)
    visitor.field("partial", partial)
    visitor.field("wrong", wrong)
    visitor.field("missed", missed)
  }
}

extension State: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("phase", phase.rawValue)
    visitor.field("lines", lines)
    visitor.field("ruleset", ruleset)
    visitor.field("seed", seed)
    visitor.field("length", length)
    visitor.field("number", number)
    visitor.field("table", table)
    visitor.field("clock", clock.rawValue)
    visitor.field("opened", opened.rawValue)
    visitor.list("notes") { notes.all }
    visitor.texts("out") { out.map(\.rawValue) }
    visitor.field("ending", ending)
  }
}

extension State.Table: Fielded {
  @inlinable
  public func visit(_ visitor: inout some FieldVisitor) {
    visitor.field("asked", asked)
    visitor.field("clues", clues)
    visitor.places("hidden", hidden)
    visitor.field("hints", hints)
    visitor.field("turn", turn?.rawValue)
    visitor.field("floor", floor?.rawValue)
    visitor.field("limit", limit?.rawValue)
    visitor.field("responses", responses)
    visitor.texts("done") { done.map(\.rawValue) }
    visitor.field("prompt", prompt)
    visitor.field("isOpen", isOpen)
  }
}
