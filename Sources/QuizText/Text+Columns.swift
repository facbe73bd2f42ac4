/// On which side of a column text stands.
public enum Alignment: Sendable, Hashable {
  case left, right
}

/// Lines laid out by the columns of a terminal; see `Width`.
extension String {
  /// The columns the text takes on one line.
  public var columns: Int { Width.columns(self) }

  /// The text with spaces up to a width; text that is wider already stays as it is.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let spaces = String(repeating: " ", count: max(0, width - columns))
    return alignment == .left ? self + spaces : spaces + self
  }

  /// The text cut to a width, with `…` as its last column where something was cut.
  public func clipped(to width: Int) -> String {
    if columns <= width { return self }
    if width < 1 { return "" }
    var out = ""
    var used = 0
    for character in self {
      let wide = Width.columns(character)
      if used + wide > width - 1 { break }
      out.append(character)
      used += wide
    }
    return out + "…"
  }

  /// The text in lines of at most `width` columns, broken between words, or inside a word that is
  /// wider than a line, but never inside a character. Lines after the first begin with `indent`
  /// spaces; line feeds of the text stay.
  public func wrapped(to width: Int, indent: Int = 0) -> [String] {
    var wrapper = Wrapper(width: max(1, width), indent: min(max(0, indent), max(0, width - 1)))
    let paragraphs = split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for paragraph in paragraphs { wrapper.add(paragraph) }
    return wrapper.lines
  }
}

/// Fills lines word by word.
private struct Wrapper {
  let width: Int
  let indent: Int
  var lines: [String] = []
  private var line = ""
  private var used = 0
  private var isFresh = true

  init(width: Int, indent: Int) {
    self.width = width
    self.indent = indent
  }

  mutating func add(_ paragraph: Substring) {
    startLine()
    for word in paragraph.split(separator: " ") { place(word) }
    endLine()
  }

  private mutating func startLine() {
    line = lines.isEmpty ? "" : String(repeating: " ", count: indent)
    used = lines.isEmpty ? 0 : indent
    isFresh = true
  }

  private mutating func endLine() {
    lines.append(isFresh ? "" : line)
  }

  private mutating func place(_ word: Substring) {
    let wide = Width.columns(word)
    if !isFresh && used + 1 + wide > width {
      endLine()
      startLine()
    }
    if !isFresh {
      line += " "
      used += 1
    }
    isFresh = false
    if used + wide <= width {
      line += word
      used += wide
    } else {
      breakUp(word)
    }
  }

  private mutating func breakUp(_ word: Substring) {
    for character in word {
      let wide = Width.columns(character)
      if used + wide > width && used > (lines.isEmpty ? 0 : indent) {
        endLine()
        startLine()
        isFresh = false
      }
      line.append(character)
      used += wide
    }
  }
}
