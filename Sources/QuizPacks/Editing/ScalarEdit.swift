import QuizYAML

/// Finds the splices that lengthen a text, whatever quotes it is written in.
struct ScalarEdit {
  let node: YAMLNode
  let lines: LineBreaks

  /// Ways to do it, that which leaves the text as it is written first; where more stands behind the
  /// text than its quotes allow, only the last one reads back as it should.
  func ways(from old: String, to new: String) -> [[Splice]] {
    guard let style = node.style, new.utf8.starts(with: old.utf8) else { return [] }
    let more = String(decoding: new.utf8.dropFirst(old.utf8.count), as: UTF8.self)
    let whole = Splice(node.place.offset..<end, ScalarText.quoted(new))
    let longer =
      switch style {
      case .plain, .literal, .folded: Splice(at: end, more)
      case .singleQuoted: Splice(at: end - 1, more.replacing("'", with: "''"))
      case .doubleQuoted:
        Splice(at: end - 1, String(ScalarText.quoted(more).dropFirst().dropLast()))
      }
    return [[longer], [whole]]
  }

  /// Behind the last letter: the end of a text in a block may be the next line.
  private var end: Int {
    var end = min(node.end, lines.bytes.count)
    while end > node.place.offset, [9, 10, 13, 32].contains(lines.bytes[end - 1]) { end -= 1 }
    return end
  }
}
