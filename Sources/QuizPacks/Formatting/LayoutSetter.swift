import QuizText
import QuizYAML

/// Sets a whole file: what is told of where, its comments, and its blank lines.
struct LayoutSetter {
  static let width = 100
  private static let step = 2

  private let lines: LineBreaks
  private let scalars: ScalarSetter
  private var comments: CommentQueue
  private var writer = LayoutWriter()

  static func text(of root: YAMLNode, in bytes: [UInt8]) -> String {
    var setter = LayoutSetter(root, bytes)
    setter.root(root)
    return setter.writer.text
  }

  private init(_ root: YAMLNode, _ bytes: [UInt8]) {
    lines = LineBreaks(bytes: bytes)
    scalars = ScalarSetter(bytes: bytes)
    comments = CommentQueue(CommentScan.comments(in: bytes, of: root), lines: lines)
  }

  private mutating func root(_ root: YAMLNode) {
    let end = lines.bytes.count
    let pairs = root.asMapping ?? []
    for (place, pair) in pairs.enumerated() {
      let isQuestions = pair.name == "questions"
      let afterQuestions = place > 0 && pairs[place - 1].name == "questions"
      lead(
        to: pair.key.place.offset, indent: 0,
        blanks: isQuestions || afterQuestions ? .one : .kept)
      let limit = place + 1 < pairs.count ? pairs[place + 1].key.place.offset : end
      if isQuestions, let items = pair.value.asList, !items.isEmpty {
        questions(pair, items, limit: limit)
      } else {
        set(pair, indent: 0, column: 0, limit: limit)
      }
    }
    trail(indent: 0, limit: end + 1, blanks: .kept) { _ in true }
  }

  /// The questions, with a blank line between any two.
  private mutating func questions(_ pair: YAMLPair, _ items: [YAMLNode], limit: Int) {
    open(pair, indent: 0)
    for (place, item) in items.enumerated() {
      lead(to: item.place.offset, indent: Self.step, blanks: place == 0 ? .kept : .one)
      writer.dash(Self.step)
      let end = place + 1 < items.count ? items[place + 1].place.offset : limit
      let column = pair.value.place.column - 1
      if item.text == nil {
        block(item, indent: 2 * Self.step, column: column, limit: end)
      } else {
        set(item, indent: 2 * Self.step, prefix: "", limit: end)
      }
    }
    let column = pair.value.place.column - 1
    trail(indent: Self.step, limit: limit, blanks: .kept) {
      $0.ownsLine && $0.column >= column && column > 0
    }
  }

  /// The line of a key whose value stands below it.
  private mutating func open(_ pair: YAMLPair, indent: Int) {
    let value = pair.value
    let first = value.asList?.first?.place ?? value.asMapping?.first?.key.place
    var behind = comments.takeBehind(pair.key.end, before: first?.offset ?? value.end)
    if behind == nil, scalars.isInBrackets(value) { behind = comments.takeBehind(value.end) }
    writer.opening(indent, key(pair.key) + ":" + (behind.map { "  " + $0.text } ?? ""))
  }

  private func key(_ node: YAMLNode) -> String {
    guard case .scalar(let text, let style) = node.content else { return "" }
    let isBlock = style == .literal || style == .folded
    return isBlock
      ? ScalarText.quoted(text)
      : scalars.oneLine(node, text, style)
        ?? ScalarText.quoted(text)
  }
}

/// Values.
extension LayoutSetter {
  /// A key with its value.
  private mutating func set(_ pair: YAMLPair, indent: Int, column: Int, limit: Int) {
    let value = pair.value
    let mayStandBeside = !LayoutSetter.isAlwaysBlock(pair)
    let key = key(pair.key) + ":"
    if value.text != nil {
      return set(value, indent: indent, prefix: key + " ", limit: limit)
    }
    let room = Self.width - indent - key.columns - 1
    if let line = inline(value, room: mayStandBeside ? room : 0, indent: indent) {
      return put(key + " " + line, of: value, indent: indent, limit: limit)
    }
    open(pair, indent: indent)
    block(value, indent: indent + Self.step, column: column, limit: limit)
  }

  /// A text behind its key or dash.
  private mutating func set(_ node: YAMLNode, indent: Int, prefix: String, limit: Int) {
    // A dash belongs to the list that it stands in: its text is set two columns in already.
    let margin = prefix.isEmpty ? indent : indent + Self.step
    let layout = scalars.layout(
      node, room: Self.width - indent - prefix.columns, width: Self.width - margin)
    switch layout {
    case .line(let words):
      lead(to: node.end, indent: indent, blanks: .none)
      let whole = prefix + words
      let end = words.isEmpty ? String(whole.dropLast()) : whole
      let isBare = words.first.map { $0 != "'" && $0 != "\"" } ?? false
      put(end, of: node, indent: indent, limit: limit, isBare: isBare)
    case .block(let header, let block):
      lead(to: node.place.offset, indent: indent, blanks: .none)
      let isBlock = node.style == .literal || node.style == .folded
      let behind =
        isBlock ? comments.take(before: node.end) : comments.takeBehind(node.end, before: limit)
      writer.line(indent, prefix + header + (behind.map { "  " + $0.text } ?? ""))
      for line in block { writer.blockLine(margin, line) }
    }
  }

  /// A line that ends a value; no text without quotes has a comment behind it.
  private mutating func put(
    _ line: String, of node: YAMLNode, indent: Int, limit: Int, isBare: Bool = false
  ) {
    let isBlock = node.style == .literal || node.style == .folded
    let behind = isBlock ? nil : comments.takeBehind(node.end, before: limit)
    guard let behind else { return writer.line(indent, line) }
    if isBare {
      writer.comment(indent, behind.text)
      return writer.line(indent, line)
    }
    writer.line(indent, line + "  " + behind.text)
  }

  /// A list or mapping in brackets, where it fits; the comments in an empty one go above it.
  private mutating func inline(_ node: YAMLNode, room: Int, indent: Int) -> String? {
    if node.isEmptyCollection {
      lead(to: node.end, indent: indent, blanks: .none)
      return node.asList == nil ? "{}" : "[]"
    }
    let line = InlineSetter(scalars: scalars, comments: comments).line(node)
    return line.flatMap { $0.columns <= room ? $0 : nil }
  }

  /// A list or mapping on lines of its own; `column` is that of the entries around it.
  private mutating func block(_ node: YAMLNode, indent: Int, column: Int, limit: Int) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): list(items, of: node, indent: indent, column: column, limit: limit)
    case .mapping(let pairs):
      for (place, pair) in pairs.enumerated() {
        let next = place + 1 < pairs.count ? pairs[place + 1].key.place.offset : nil
        above(pair.key.place.offset, pair.value.end, next ?? node.end, node, indent)
        set(
          pair, indent: indent, column: node.place.column - 1,
          limit: next ?? inner(node, limit))
      }
    }
    close(node, indent: indent, column: column, limit: limit)
  }

  private mutating func list(
    _ items: [YAMLNode], of node: YAMLNode, indent: Int, column: Int, limit: Int
  ) {
    for (place, item) in items.enumerated() {
      let next = place + 1 < items.count ? items[place + 1].place.offset : nil
      above(item.place.offset, item.end, next ?? node.end, node, indent)
      writer.dash(indent)
      let inside = indent + Self.step
      let end = next ?? inner(node, limit)
      if item.text != nil {
        set(item, indent: inside, prefix: "", limit: end)
      } else if let line = inline(item, room: Self.width - inside, indent: inside) {
        put(line, of: item, indent: inside, limit: end)
      } else {
        block(item, indent: inside, column: node.place.column - 1, limit: end)
      }
    }
  }

  /// Where the comments of a value end that is the last one of another.
  private func inner(_ node: YAMLNode, _ limit: Int) -> Int {
    scalars.isInBrackets(node) ? min(limit, node.end) : limit
  }
}

/// Comments and blank lines.
extension LayoutSetter {
  /// The comments above an entry; in brackets that of the line behind it too.
  private mutating func above(
    _ start: Int, _ end: Int, _ next: Int, _ node: YAMLNode, _ indent: Int
  ) {
    lead(to: start, indent: indent, blanks: .none)
    guard scalars.isInBrackets(node) else { return }
    if let behind = comments.takeBehind(end, before: next) { writer.comment(indent, behind.text) }
  }

  /// Sets the comments before an offset, and the blank line before what stands there.
  private mutating func lead(to offset: Int, indent: Int, blanks: LayoutWriter.Blanks) {
    var isFirst = true
    while let comment = comments.take(before: offset) {
      if blanks == .one && isFirst || (blanks != .none && comment.followsBlank) { writer.blank() }
      writer.comment(indent, comment.text)
      isFirst = false
    }
    let follows = lines.isAfterBlank(offset)
    if blanks == .one && isFirst || (blanks != .none && follows) { writer.blank() }
  }

  /// Sets the comments that end a list or mapping.
  private mutating func close(_ node: YAMLNode, indent: Int, column: Int, limit: Int) {
    if scalars.isInBrackets(node) {
      return trail(indent: indent, limit: min(node.end, limit), blanks: .none) { _ in true }
    }
    let own = node.place.column - 1
    trail(indent: indent, limit: limit, blanks: .none) {
      $0.ownsLine && $0.column >= own && $0.column > column
    }
  }

  private mutating func trail(
    indent: Int, limit: Int, blanks: LayoutWriter.Blanks, where fits: (SourceComment) -> Bool
  ) {
    while let comment = comments.take(before: limit, where: fits) {
      if blanks != .none && comment.followsBlank { writer.blank() }
      writer.comment(indent, comment.text)
    }
  }
}

extension LayoutSetter {
  /// What an author reads line by line is never set in brackets.
  private static func isAlwaysBlock(_ pair: YAMLPair) -> Bool {
    pair.name == "questions" || pair.name == "parts"
  }
}

extension YAMLNode {
  var isEmptyCollection: Bool { asList?.isEmpty ?? asMapping?.isEmpty ?? false }
}
