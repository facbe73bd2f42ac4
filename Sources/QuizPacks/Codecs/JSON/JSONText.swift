import QuizText

/// Writes a pack as JSON, indented for people and version control, so that reading it gives back the
/// same pack.
struct JSONText {
  private var text = ""
  private static let width = 100

  static func of(_ tree: PackValue) -> String {
    var writer = JSONText()
    writer.put(tree, indent: 0)
    return writer.text + "\n"
  }

  /// The value on one line.
  static func line(_ value: PackValue) -> String {
    switch value {
    case .text(let words), .figure(let words): quoted(words)
    case .literal(let words): words
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\(quoted($0.key)): \(line($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private mutating func put(_ value: PackValue, indent: Int) {
    switch value {
    case .text, .figure, .literal: text += JSONText.line(value)
    case .list(let items):
      if let line = short(value, items, indent) {
        text += line
      } else {
        put(open: "[", items, close: "]", indent) { $0.put($1, indent: indent + 2) }
      }
    case .map(let entries):
      put(open: "{", entries, close: "}", indent) { writer, entry in
        writer.text += JSONText.quoted(entry.key) + ": "
        writer.put(entry.value, indent: indent + 2)
      }
    }
  }

  /// A list of texts that fits on its line.
  private func short(_ value: PackValue, _ items: [PackValue], _ indent: Int) -> String? {
    guard items.allSatisfy({ $0.spelling != nil }) else { return nil }
    let line = JSONText.line(value)
    return indent + line.utf8.count < JSONText.width ? line : nil
  }

  private mutating func put<Item>(
    open: String, _ items: [Item], close: String, _ indent: Int,
    _ put: (inout JSONText, Item) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: " ", count: indent + 2)
      put(&self, item)
    }
    if !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private static func quoted(_ words: String) -> String { ScalarText.quoted(words) }
}
