/// Writes XML, an element a line, so that reading it gives back the same texts.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  private var margin: String { String(repeating: "  ", count: open.count) }

  mutating func begin(_ name: String, _ attributes: [(String, String)] = []) {
    text += "\(margin)<\(name)\(XMLText.written(attributes))>\n"
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    text += "\(margin)</\(name)>\n"
  }

  /// An element that holds text alone.
  mutating func element(_ name: String, _ words: String, _ attributes: [(String, String)] = []) {
    text += "\(margin)<\(name)\(XMLText.written(attributes))>\(XMLText.escaped(words))</\(name)>\n"
  }

  mutating func comment(_ words: String) { text += "\(margin)<!-- \(words) -->\n" }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(escaped($0.1, isAttribute: true))\"" }.joined()
  }

  /// What XML cannot hold at all is replaced.
  static func escaped(_ words: String, isAttribute: Bool = false) -> String {
    var out = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"" where isAttribute: out += "&quot;"
      case "\n" where isAttribute, "\t" where isAttribute: out += "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
