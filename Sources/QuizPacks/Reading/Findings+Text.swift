import QuizYAML

/// Values as texts, each fault reported where it stands.
extension Findings {
  /// The text behind a key; nil, and reported, where there is none that can be used.
  func text(_ node: YAMLNode, _ key: Key) -> String? {
    guard case .scalar(let written, let style) = node.content else {
      reportShape(node, key, wanted: .text)
      return nil
    }
    let text = style == .literal || style == .folded ? Findings.trimmed(written) : written
    if let fault = Findings.fault(text, key) {
      report(fault, at: node.place)
      return nil
    }
    return text
  }

  /// The texts behind a key, where a single one stands for a list of one; faulty ones are left out.
  func texts(_ node: YAMLNode, _ key: Key) -> [String] {
    switch node.content {
    case .scalar: return text(node, key).map { [$0] } ?? []
    case .sequence(let items): return items.compactMap { text($0, key) }
    case .mapping:
      reportShape(node, key, wanted: .list)
      return []
    }
  }

  /// The texts of a list that must be one, nil where it is none or one of them is faulty.
  func list(_ node: YAMLNode, _ key: Key) -> [String]? {
    guard let items = node.asList else {
      reportShape(node, key, wanted: .list)
      return nil
    }
    let texts = items.compactMap { text($0, key) }
    return texts.count == items.count ? texts : nil
  }

  /// The pairs of a mapping of texts; faulty ones are left out.
  func pairs(_ node: YAMLNode, _ key: Key) -> [(name: String, value: YAMLNode)]? {
    guard let pairs = node.asMapping else {
      reportShape(node, key, wanted: .mapping)
      return nil
    }
    return pairs.compactMap { pair in text(pair.key, key).map { ($0, pair.value) } }
  }

  /// An unquoted lower-case `true` or `false`.
  func bool(_ node: YAMLNode, _ key: Key) -> Bool? {
    switch node.plainText {
    case "true": return true
    case "false": return false
    default:
      guard let written = text(node, key) else { return nil }
      report(.value(.notBool(key, written)), at: node.place)
      return nil
    }
  }

  /// A value of the wrong shape, or none at all.
  func reportShape(_ node: YAMLNode, _ key: Key, wanted: Shape) {
    let fault: PackFault.KeyFault =
      node.isEmpty ? .blank(key) : .wrongShape(key, found: node.kindName, wanted: wanted)
    report(.key(fault), at: node.place)
  }

  /// Without the line breaks at the end of a block of text.
  static func trimmed(_ text: String) -> String {
    guard text.utf8.last == 10 else { return text }
    let kept = text.utf8.lastIndex { $0 != 10 }.map { text.utf8.index(after: $0) }
    return String(text[..<(kept ?? text.startIndex)])
  }

  private static func fault(_ text: String, _ key: Key) -> PackFault? {
    if !TextLook.isPlain(text) {
      if !text.utf8.contains(where: { $0 > 32 && $0 < 0x7F }), text.allSatisfy(\.isWhitespace) {
        return .key(.blank(key))
      }
      if let scalar = TextLook.hidden(in: text) { return .text(.control(key, scalar)) }
    }
    guard text.utf8.count > PackLimits.text, text.count > PackLimits.text else { return nil }
    return .text(.tooLong(key, count: text.count, limit: PackLimits.text))
  }
}
