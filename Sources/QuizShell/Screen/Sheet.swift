import QuizText

/// Lines being set for a screen or a pipe: wrapped to a width, painted, and nothing hostile in them.
struct Sheet {
  private(set) var width = 80
  let palette: Palette
  private(set) var text = ""

  init(width: Int, palette: Palette) {
    self.palette = palette
    resize(to: width)
  }

  mutating func resize(to width: Int) { self.width = max(20, width) }

  mutating func blank() { text += "\n" }

  /// One line of pieces, each with its own look; it is not wrapped.
  mutating func line(_ pieces: Styled...) { line(pieces) }

  mutating func line(_ pieces: [Styled]) {
    text += palette.paint(pieces) + "\n"
  }

  /// Running text, wrapped; all of it stands `indent` columns in, and what follows the first line
  /// `hanging` columns more.
  mutating func paragraph(
    _ words: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    let margin = String(repeating: " ", count: indent)
    let safe = Escaping.terminal(words, lines: .kept).replacing("\t", with: " ")
    for line in safe.wrapped(to: width - indent, indent: hanging) {
      text += line.isEmpty ? "\n" : margin + palette.paint(Styled(line, style)) + "\n"
    }
  }

  /// - Parameter isClipped: whether cells are cut to fit the width.
  mutating func lines(of table: Table, isClipped: Bool = true) {
    for line in table.lines(width: isClipped ? width : nil, palette: palette) {
      text += line + "\n"
    }
  }

  /// A name, and beside it what is said of it.
  mutating func entry(_ name: String, _ words: String, column: Int) {
    let safe = Escaping.terminal(words, lines: .spaced)
    let room = max(20, width - column - 2)
    for (place, line) in safe.wrapped(to: room).enumerated() {
      let head = (place == 0 ? name : "").visible.padded(to: column)
      text += palette.paint([Styled(head, .bold), Styled("  " + line)]) + "\n"
    }
  }

  /// What was set so far; the sheet is blank again.
  mutating func take() -> String {
    defer { text = "" }
    return text
  }
}
