import QuizText
import QuizYAML

/// How a text is set: behind its key, or as a block of lines under it.
enum ScalarLayout: Hashable {
  case line(String)
  case block(header: String, lines: [String])
}

/// Sets texts: on one line where they fit there, filled line by line where they do not.
struct ScalarSetter {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - room: the columns left behind the key.
  ///   - width: the columns of a line of a block.
  func layout(_ node: YAMLNode, room: Int, width: Int) -> ScalarLayout {
    guard case .scalar(let text, let style) = node.content else { return .line("") }
    if style == .literal || style == .folded {
      return block(Findings.trimmed(text), isFolded: style == .folded, room: room, width: width)
    }
    let line = oneLine(node, text, style)
    if let line, line.columns <= room { return .line(line) }
    // What is too long by its quotes alone would be set so once it is a block.
    if PlainText.isSafe(text), text.columns <= room { return .line(text) }
    if style == .plain || !text.utf8.contains(10), let folded = Folding.lines(text, width: width),
      folded.count > 1 || folded[0].columns <= width || line == nil
    {
      return .block(header: ">-", lines: folded)
    }
    return .line(line ?? ScalarText.quoted(text))
  }

  /// A text on one line, where it can stand on one.
  func oneLine(_ node: YAMLNode, _ text: String, _ style: ScalarStyle) -> String? {
    let slice = bytes[node.range]
    if !slice.contains(where: { $0 == 10 || $0 == 13 }) {
      return String(decoding: slice, as: UTF8.self)
    }
    switch style {
    case .plain: return PlainText.isSafe(text) ? text : nil
    case .singleQuoted where text.utf8.allSatisfy { $0 >= 32 && $0 != 0x7F }:
      return "'" + text.replacing("'", with: "''") + "'"
    default: return ScalarText.quoted(text)
    }
  }

  private func block(_ text: String, isFolded: Bool, room: Int, width: Int) -> ScalarLayout {
    let isOneLine = !text.utf8.contains(10)
    if text.isEmpty || (isOneLine && PlainText.isSafe(text) && text.columns <= room) {
      return .line(text.isEmpty ? "\"\"" : text)
    }
    if isFolded || isOneLine, let lines = Folding.lines(text, width: width) {
      return .block(header: ">-", lines: lines)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let needsMargin = text.utf8.first.map { $0 <= 32 } ?? false
    return .block(header: needsMargin ? "|2-" : "|-", lines: lines)
  }
}
