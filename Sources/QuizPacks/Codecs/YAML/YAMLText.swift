/// Writes a pack as YAML, so that reading it gives back the same pack.
struct YAMLText {
  private(set) var text = ""
  /// A list in brackets goes no further than this column.
  private static let width = 90

  static func of(_ tree: PackValue) -> String {
    var writer = YAMLText()
    writer.put(tree.entries, indent: 0)
    return writer.text
  }

  private mutating func put(_ entries: [PackValue.Entry], indent: Int) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += YAMLText.margin(indent) }
      put(entry, indent: indent)
    }
  }

  private mutating func put(_ entry: PackValue.Entry, indent: Int) {
    let key = YAMLText.key(entry.key)
    if key.utf8.count > YAMLText.longestKey {
      text += "? \(key)\n\(YAMLText.margin(indent)):"
    } else {
      text += "\(key):"
    }
    put(entry.value, indent: indent + 2)
  }

  /// What follows a key, from the colon on.
  private mutating func put(_ value: PackValue, indent: Int) {
    switch value {
    case .text(let words): text += " \(YAMLText.scalar(words, indent: indent))\n"
    case .figure(let words), .literal(let words): text += " \(words)\n"
    case .map(let entries):
      text += "\n\(YAMLText.margin(indent))"
      put(entries, indent: indent)
    case .list(let items):
      if let line = bracketed(items) {
        text += " \(line)\n"
      } else {
        text += "\n"
        put(items, indent: indent)
      }
    }
  }

  private mutating func put(_ items: [PackValue], indent: Int) {
    for item in items {
      text += "\(YAMLText.margin(indent))- "
      switch item {
      case .map(let entries): put(entries, indent: indent + 2)
      case .text(let words): text += YAMLText.scalar(words, indent: indent + 2) + "\n"
      case .figure(let words), .literal(let words): text += words + "\n"
      case .list: text += "[]\n"
      }
    }
  }

  /// A list of short texts on one line; nil where it would be hard to read so.
  private func bracketed(_ items: [PackValue]) -> String? {
    if items.isEmpty { return "[]" }
    var line = "["
    for item in items {
      guard case .text(let words) = item, words.utf8.count < YAMLText.width,
        !words.utf8.contains(10)
      else { return nil }
      if line.utf8.count > 1 { line += ", " }
      line += PlainScalar.holdsInBrackets(words) ? words : YAMLText.quoted(words)
    }
    let begun = text.utf8.count - (text.utf8.lastIndex(of: 10).map(offset) ?? 0)
    return begun + line.count < YAMLText.width ? line + "]" : nil
  }

  private func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// libyaml takes no longer one on the same line as its colon.
  private static let longestKey = 900

  private static func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }

  private static func key(_ name: String) -> String {
    PlainScalar.holdsInBrackets(name) ? name : quoted(name)
  }

  private static func scalar(_ words: String, indent: Int) -> String {
    if PlainScalar.holds(words) { return words }
    return BlockScalar.of(words, indent: indent) ?? quoted(words)
  }

  /// In double quotes, with the two signs escaped that JSON lets stand and YAML does not.
  private static func quoted(_ words: String) -> String {
    let plain = ScalarText.quoted(words)
    if !plain.unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE }) { return plain }
    return plain.replacing("\u{FFFE}", with: "\\uFFFE").replacing("\u{FFFF}", with: "\\uFFFF")
  }
}

/// A text of several lines, set out as they are.
enum BlockScalar {
  /// Nil where the lines hold what such a block could not give back.
  static func of(_ words: String, indent: Int) -> String? {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, let first = lines.first, let last = lines.last,
      first.utf8.first.map({ $0 > 0x20 }) == true, last.utf8.last.map({ $0 > 0x20 }) == true,
      lines.allSatisfy({ $0.isEmpty || (isPlain($0) && $0.utf8.last != 0x20) })
    else { return nil }
    let margin = String(repeating: " ", count: indent)
    return "|-" + lines.map { $0.isEmpty ? "\n" : "\n\(margin)\($0)" }.joined()
  }

  private static func isPlain(_ line: Substring) -> Bool {
    line.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20..<0x7F, 0xA0...0x200A, 0x2010...0x2027, 0x2030...0x205F, 0x2070...0xD7FF,
        0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
        true
      default: false
      }
    }
  }
}
