import QuizYAML

/// Finds the comments of a file: what begins with `#` where no text stands.
struct CommentScan {
  private let lines: LineBreaks
  private var comments: [SourceComment] = []
  private var at = 0

  static func comments(in bytes: [UInt8], of root: YAMLNode) -> [SourceComment] {
    var scan = CommentScan(lines: LineBreaks(bytes: bytes))
    scan.walk(root)
    scan.gap(to: bytes.count)
    return scan.comments
  }

  private init(lines: LineBreaks) { self.lines = lines }

  private mutating func walk(_ node: YAMLNode) {
    switch node.content {
    case .scalar(_, let style):
      gap(to: node.place.offset)
      if style == .literal || style == .folded { gap(to: headerEnd(node)) }
      at = max(at, node.end)
    case .sequence(let items):
      for item in items { walk(item) }
    case .mapping(let pairs):
      for pair in pairs {
        walk(pair.key)
        walk(pair.value)
      }
    }
  }

  /// The end of the line with the `|` or `>`.
  private func headerEnd(_ node: YAMLNode) -> Int { lines.end(of: node.place.offset) }

  private mutating func gap(to end: Int) {
    while at < min(end, lines.bytes.count) {
      switch lines.bytes[at] {
      case UInt8(ascii: "#"): take()
      case UInt8(ascii: "%") where lines.start(of: at) == at: at = lines.end(of: at)
      default: at += 1
      }
    }
  }

  private mutating func take() {
    let start = lines.start(of: at)
    let end = lines.end(of: at)
    let before = lines.bytes[start..<at]
    let last = lines.bytes[at..<end].lastIndex { $0 > 32 } ?? at
    comments.append(
      SourceComment(
        offset: at, text: String(decoding: lines.bytes[at...last], as: UTF8.self),
        column: String(decoding: before, as: UTF8.self).unicodeScalars.count,
        ownsLine: before.allSatisfy { $0 == 32 || $0 == 9 }, followsBlank: lines.isAfterBlank(at)))
    at = end
  }
}
