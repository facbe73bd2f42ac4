import QuizYAML

/// Finds the splice that puts one text more into a question's `accept` list, whatever shape the
/// question is written in.
struct AliasEdit {
  let question: YAMLNode
  let alias: String
  let lines: LineBreaks

  /// Nil where the question is written in a way that has no place for it.
  var splice: Splice? {
    guard let pair = question.pair("accept") else { return newList }
    if pair.value.isEmpty {
      return Splice(pair.key.place.offset..<pair.value.range.upperBound, "accept: [\(text)]")
    }
    guard let items = pair.value.asList else { return listOfTwo(pair.value) }
    return isFlow(pair.value) ? intoFlow(pair.value, items) : intoBlock(items)
  }

  private var text: String { ScalarText.of(alias) }

  private func isFlow(_ node: YAMLNode) -> Bool {
    let first = node.place.offset
    guard lines.bytes.indices.contains(first) else { return false }
    return lines.bytes[first] == UInt8(ascii: "[") || lines.bytes[first] == UInt8(ascii: "{")
  }

  /// `[a, b]`: behind the last item, with quotes where that has them.
  private func intoFlow(_ list: YAMLNode, _ items: [YAMLNode]) -> Splice {
    guard let last = items.last else { return Splice(at: list.place.offset + 1, text) }
    let words = last.style == .doubleQuoted ? ScalarText.quoted(alias) : text
    return Splice(at: last.end, ", \(words)")
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
    return lines.insertion(of: dash + text, at: lines.next(from: last.end))
  }

  /// `accept: a` becomes `accept: [a, b]`.
  private func listOfTwo(_ node: YAMLNode) -> Splice? {
    node.text.map { Splice(node.range, "[\(ScalarText.of($0)), \(text)]") }
  }

  /// Under the answer, or behind it where the question stands in braces.
  private var newList: Splice? {
    guard let answer = question.pair("answer") else { return nil }
    let quote = answer.key.style == .doubleQuoted
    let words = quote ? "\"accept\": [\(ScalarText.quoted(alias))]" : "accept: [\(text)]"
    if isFlow(question) { return Splice(at: answer.value.end, ", \(words)") }
    let margin = String(repeating: " ", count: answer.key.place.column - 1)
    return lines.insertion(of: margin + words, at: lines.next(from: answer.value.end))
  }
}
