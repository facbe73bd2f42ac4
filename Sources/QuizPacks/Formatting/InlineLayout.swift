import QuizYAML

/// Sets lists and mappings on one line, in brackets.
struct InlineSetter {
  let scalars: ScalarSetter
  let comments: CommentQueue

  /// Nil where the value has to be a block: it was one, or has comments or blocks of text in it.
  func line(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar: return scalar(node)
    case .sequence(let items):
      if items.isEmpty { return comments.isAny(in: node.range) ? nil : "[]" }
      guard isInBrackets(node), let parts = all(items.map(line)) else { return nil }
      return "[" + parts.joined(separator: ", ") + "]"
    case .mapping(let pairs):
      if pairs.isEmpty { return comments.isAny(in: node.range) ? nil : "{}" }
      guard isInBrackets(node), let parts = all(pairs.map(pair)) else { return nil }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  /// Whether a list or mapping is written in brackets, and no comment stands among its items.
  private func isInBrackets(_ node: YAMLNode) -> Bool {
    scalars.isInBrackets(node) && !comments.isAny(in: node.range)
  }

  private func all(_ parts: [String?]) -> [String]? {
    let found = parts.compactMap(\.self)
    return found.count == parts.count ? found : nil
  }

  private func pair(_ pair: YAMLPair) -> String? {
    guard let key = scalar(pair.key), let value = line(pair.value), !value.isEmpty else {
      return nil
    }
    return "\(key): \(value)"
  }

  private func scalar(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, let style) = node.content, !text.isEmpty || style != .plain else {
      return nil
    }
    if style == .literal || style == .folded { return nil }
    guard style == .plain, scalars.isBroken(node) else {
      return scalars.oneLine(node, text, style)
    }
    return PlainText.isSafeInBrackets(text) ? text : ScalarText.quoted(text)
  }
}

extension ScalarSetter {
  /// Whether the value begins with a bracket.
  func isInBrackets(_ node: YAMLNode) -> Bool {
    guard bytes.indices.contains(node.place.offset), node.text == nil else { return false }
    let first = bytes[node.place.offset]
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  /// Whether the value takes more than one line.
  func isBroken(_ node: YAMLNode) -> Bool { bytes[node.range].contains { $0 == 10 || $0 == 13 } }
}
