/// Lines being set, with the margin that each gets and the blank lines between them.
struct LayoutWriter {
  /// What becomes of blank lines.
  enum Blanks {
    case none
    /// One is kept where there was one or more.
    case kept
    /// One is set, whether there was one or not.
    case one
  }

  private(set) var text = ""
  /// What begins the next line in place of its margin: the dashes of the lists that it begins.
  private var dashes = ""
  /// Whether the last line opened a list, under which no blank line stands.
  private var isFresh = true

  mutating func line(_ indent: Int, _ words: String) {
    text += dashes.isEmpty ? String(repeating: " ", count: indent) : dashes
    text += words
    text += "\n"
    dashes = ""
    isFresh = false
  }

  /// A line under which a list begins.
  mutating func opening(_ indent: Int, _ words: String) {
    line(indent, words)
    isFresh = true
  }

  /// A line of a block of text; a blank one stays without a margin.
  mutating func blockLine(_ indent: Int, _ words: String) {
    if words.isEmpty { text += "\n" } else { line(indent, words) }
  }

  /// Has the next line begin with a dash.
  mutating func dash(_ indent: Int) {
    if dashes.isEmpty { dashes = String(repeating: " ", count: indent) }
    dashes += "- "
  }

  /// A comment on a line of its own, above a line that has begun with dashes.
  mutating func comment(_ indent: Int, _ words: String) {
    let margin = dashes.isEmpty ? indent : dashes.prefix { $0 == " " }.count
    text += String(repeating: " ", count: margin) + words + "\n"
    isFresh = false
  }

  mutating func blank() { if !isFresh { text += "\n" } }
}
