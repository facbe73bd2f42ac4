import QuizCore
import QuizText

/// Writes a text in any of the styles that can hold it.
struct OddText {
  var chance: Chance

  struct Set {
    var text: String
    var isBlock = false
    var mayHaveComment = true
  }

  mutating func block(_ text: String, indent: Int) -> Set {
    let margin = String(repeating: " ", count: indent + 1 + chance.below(4))
    switch chance.below(5) {
    case 0 where isPlain(text):
      return Set(text: broken(text, margin), mayHaveComment: false)
    case 1 where !text.contains("\n"): return Set(text: singleQuoted(text, margin))
    case 2: return Set(text: literal(text, margin), isBlock: true, mayHaveComment: false)
    case 3: return Set(text: folded(text, margin), isBlock: true, mayHaveComment: false)
    default:
      return text == "true"
        ? Set(text: "true", mayHaveComment: false)
        : Set(text: OddText.doubleQuoted(text, broken: broken(text, margin)))
    }
  }

  mutating func inBrackets(_ text: String) -> String {
    if isPlain(text), chance.below(2) == 0 { return broken(text, "          ") }
    if chance.below(2) == 0, !text.contains("\n") { return singleQuoted(text, "          ") }
    return OddText.doubleQuoted(text)
  }

  private func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 32
    } && !text.contains("  ")
  }

  /// With some of its single spaces made line breaks.
  private mutating func broken(_ text: String, _ margin: String) -> String {
    if text.contains("\n") || text.contains("  ") { return text }
    return text.split(separator: " ").map(String.init).reduce("") { line, word in
      if line.isEmpty { return word }
      let isLetter = word.utf8.first.map { (97...122).contains($0) } ?? false
      return line + (isLetter && chance.below(9) == 0 ? "\n" + margin : " ") + word
    }
  }

  private mutating func singleQuoted(_ text: String, _ margin: String) -> String {
    "'" + broken(text.replacing("'", with: "''"), margin) + "'"
  }

  static func doubleQuoted(_ text: String, broken: String? = nil) -> String {
    let isSimple = !text.contains("\\") && !text.contains("\"") && !text.contains("\n")
    if let broken, isSimple { return "\"\(broken)\"" }
    var json = JSONWriter()
    json.string(text)
    return json.text
  }

  private mutating func literal(_ text: String, _ margin: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = ["|", "|-", "|+"][chance.below(3)]
    return header + "\n" + lines.map { $0.isEmpty ? "\n" : margin + $0 + "\n" }.joined()
  }

  private mutating func folded(_ text: String, _ margin: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { broken(String($0), margin) }
    let header = [">", ">-"][chance.below(2)]
    let set = lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n\n")
    return header + "\n" + set + "\n"
  }
}
