import QuizYAML

/// Finds the splice that takes one item out of a list, whatever shape it is written in.
struct ItemRemoval {
  /// The mapping that the list belongs to.
  let owner: YAMLNode
  let key: Key
  let index: Int
  let lines: LineBreaks

  /// Nil where the list is written in a way that cannot be cut.
  var splice: Splice? {
    guard let pair = owner.pair(key.name) else { return nil }
    guard let items = pair.value.asList, items.count > 1 else { return wholePair(pair) }
    guard items.indices.contains(index) else { return nil }
    return isFlow(pair.value) ? fromFlow(items) : line(from: items[index], to: items[index].end)
  }

  private func isFlow(_ node: YAMLNode) -> Bool {
    let first = node.place.offset
    guard lines.bytes.indices.contains(first) else { return false }
    return lines.bytes[first] == UInt8(ascii: "[") || lines.bytes[first] == UInt8(ascii: "{")
  }

  /// `[a, b, c]`: with the comma before it, or after it where it is the first.
  private func fromFlow(_ items: [YAMLNode]) -> Splice {
    if index > 0 { return Splice(items[index - 1].end..<items[index].end, "") }
    return Splice(items[0].place.offset..<items[1].place.offset, "")
  }

  /// All the lines from the one that a node begins: before it there may only be a dash.
  private func line(from node: YAMLNode, to end: Int) -> Splice? {
    let start = lines.start(of: node.place.offset)
    let lead = lines.bytes[start..<node.place.offset]
    guard lead.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }),
      lead.count(where: { $0 == UInt8(ascii: "-") }) <= 1
    else { return nil }
    return Splice(start..<lines.next(from: end), "")
  }

  /// The key with its list, where nothing is left in it.
  private func wholePair(_ pair: YAMLPair) -> Splice? {
    guard let pairs = owner.asMapping, let at = pairs.firstIndex(of: pair) else { return nil }
    if isFlow(owner) {
      guard at > 0 else { return nil }
      return Splice(pairs[at - 1].value.end..<pair.value.end, "")
    }
    // The first key stands behind the dash of the question.
    guard at > 0 else { return nil }
    let last = pair.value.asList?.last ?? pair.value
    return line(from: pair.key, to: isFlow(pair.value) ? pair.value.end : last.end)
  }
}
