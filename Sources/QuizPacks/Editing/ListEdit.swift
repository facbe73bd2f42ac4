import QuizJudge
import QuizYAML

/// Finds the splices that give the items of a `list` other names, and the list items more.
struct ListEdit {
  let list: YAMLNode
  let lines: LineBreaks

  /// Nil where an item is written in a way that has no place for it.
  func splices(from old: [TextAnswer], to new: [TextAnswer]) -> [Splice]? {
    guard let nodes = list.asList, nodes.count == old.count else { return nil }
    var splices: [Splice] = []
    for (place, item) in new.enumerated() {
      guard place < old.count else {
        guard let more = ListAppend(list: list, text: item.answer, lines: lines).splice else {
          return nil
        }
        splices.append(more)
        continue
      }
      guard item != old[place], let alias = item.accept.last else { continue }
      guard let named = naming(nodes[place], alias) else { return nil }
      splices += named
    }
    return splices
  }

  /// `winter` becomes `answer: winter` with its `accept`.
  private func naming(_ node: YAMLNode, _ alias: String) -> [Splice]? {
    if node.asMapping != nil {
      return AliasEdit(question: node, alias: alias, lines: lines).splice.map { [$0] }
    }
    if lines.isFlow(list) {
      let accept = ", accept: [\(ScalarText.of(alias))]}"
      return [Splice(at: node.place.offset, "{answer: "), Splice(at: node.end, accept)]
    }
    let margin = String(repeating: " ", count: node.place.column - 1)
    let accept = margin + "accept: [\(ScalarText.of(alias))]"
    return [
      Splice(at: node.place.offset, "answer: "),
      lines.insertion(of: accept, at: lines.next(from: node.end)),
    ]
  }
}

/// Finds the splice that puts one text more at the end of a list, whatever shape it is written in.
struct ListAppend {
  let list: YAMLNode
  let text: String
  let lines: LineBreaks

  /// Nil for what is no list, or has no line of its own for its last item.
  var splice: Splice? {
    guard let items = list.asList else { return nil }
    return lines.isFlow(list) ? intoFlow(items) : intoBlock(items)
  }

  /// `[a, b]`: behind the last item, with quotes where that has them.
  private func intoFlow(_ items: [YAMLNode]) -> Splice {
    let words = ScalarText.of(text)
    guard let last = items.last else { return Splice(at: list.place.offset + 1, words) }
    return Splice(
      at: last.end, ", \(last.style == .doubleQuoted ? ScalarText.quoted(text) : words)")
  }

  /// `- a`: a line of its own under the last item, which has to begin a line itself.
  private func intoBlock(_ items: [YAMLNode]) -> Splice? {
    guard let last = items.last else { return nil }
    let start = lines.start(of: last.place.offset)
    let lead = lines.bytes[start..<last.place.offset]
    guard lead.contains(UInt8(ascii: "-")),
      lead.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let dash = String(decoding: lead, as: UTF8.self)
    return lines.insertion(
      of: dash + ScalarText.of(text), at: lines.next(from: lines.end(of: last)))
  }
}

extension LineBreaks {
  /// Whether a value stands in brackets or braces.
  func isFlow(_ node: YAMLNode) -> Bool {
    let first = node.place.offset
    guard bytes.indices.contains(first) else { return false }
    return bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{")
  }

  /// The offset behind the last letter of a value: blank lines and comments after it are not its own.
  func end(of node: YAMLNode) -> Int {
    if isFlow(node) { return node.end }
    if let last = node.asList?.last ?? node.asMapping?.last?.value { return end(of: last) }
    return node.end
  }
}
