import QuizYAML

/// Finds the splice that puts one text more into an `accept` list, whatever shape the question, or
/// the item of a list, is written in.
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
    guard pair.value.asList != nil else { return listOfTwo(pair.value) }
    return ListAppend(list: pair.value, text: alias, lines: lines).splice
  }

  private var text: String { ScalarText.of(alias) }

  /// `accept: a` becomes `accept: [a, b]`.
  private func listOfTwo(_ node: YAMLNode) -> Splice? {
    node.text.map { Splice(node.range, "[\(ScalarText.of($0)), \(text)]") }
  }

  /// Under the answer, or behind it where the question stands in braces.
  private var newList: Splice? {
    guard let answer = question.pair("answer") else { return nil }
    let quote = answer.key.style == .doubleQuoted
    let words = quote ? "\"accept\": [\(ScalarText.quoted(alias))]" : "accept: [\(text)]"
    if lines.isFlow(question) { return Splice(at: answer.value.end, ", \(words)") }
    let margin = String(repeating: " ", count: answer.key.place.column - 1)
    return lines.insertion(of: margin + words, at: lines.next(from: answer.value.end))
  }
}
