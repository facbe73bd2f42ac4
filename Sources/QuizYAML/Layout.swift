/// Faults of indentation, which only the lines around one can tell.
struct Layout {
  let diagnosis: Diagnosis

  func fault() -> YAMLProblem? {
    let line = diagnosis.markLine
    guard let key = line.key, !line.hasDash else { return nil }
    let place = line.place(column: line.indent)
    let item = item
    if line.indent == diagnosis.recovery.listIndent, let item, item.keys.first == key {
      return YAMLProblem(.missingDash(proposal: Excerpt.of("- " + line.content)), at: place)
    }
    guard let expected = expected(line.indent, item?.column), expected != line.indent else {
      return nil
    }
    let cause = YAMLProblem.Cause.wrongIndent(
      line: Excerpt.of(line.content), found: line.indent, expected: expected)
    return YAMLProblem(cause, at: place)
  }

  /// The keys of the broken item so far, and the spaces before them.
  private var item: (keys: [String], column: Int)? {
    let frames = diagnosis.frames
    if diagnosis.recovery.listIndent != nil, frames.count > 2, frames[2].isMapping {
      return (frames[2].pairs.map(\.name), frames[2].start.column - 1)
    }
    guard diagnosis.recovery.dropsLastItem, frames.count > 1, let last = frames[1].items.last,
      let pairs = last.asMapping
    else { return nil }
    return (pairs.map(\.name), last.place.column - 1)
  }

  /// The nearest indentation that would have fitted.
  private func expected(_ found: Int, _ item: Int?) -> Int? {
    var fitting = diagnosis.frames.filter { $0.isMapping && $0.isBlock }.map { $0.start.column - 1 }
    if let item { fitting.append(item) }
    if diagnosis.recovery.listIndent != nil { fitting.removeAll { $0 == 0 } }
    return fitting.reversed().min { abs($0 - found) < abs($1 - found) }
  }
}
