import QuizText

/// JSON as a tree with keys in a fixed order, to be printed so that people can read it.
indirect enum SchemaTree {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaTree])
  case object([(String, SchemaTree)])

  /// Two spaces a level, a line feed at the end.
  var printed: String { lines("") + "\n" }

  private func lines(_ indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text):
      var json = JSONWriter()
      json.string(text)
      return json.text
    case .number(let number): return "\(number)"
    case .flag(let flag): return "\(flag)"
    case .list(let items):
      let lines = items.map { inner + $0.lines(inner) }
      return items.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let pairs):
      let lines = pairs.map { "\(inner)\"\($0.0)\": \($0.1.lines(inner))" }
      return pairs.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }
}
