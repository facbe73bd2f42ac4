/// How a piece of text looks on a terminal, as data.
public struct Style: Sendable, Hashable {
  /// The eight colours every terminal has, less black and white, which may be its background.
  public enum Colour: Int, Sendable, Hashable {
    case red = 31
    case green, yellow, blue, magenta, cyan
  }

  public var colour: Colour?
  public var bold: Bool
  public var dim: Bool
  public var underlined: Bool

  /// A look; without arguments, plain text.
  public init(
    _ colour: Colour? = nil, bold: Bool = false, dim: Bool = false, underlined: Bool = false
  ) {
    self.colour = colour
    self.bold = bold
    self.dim = dim
    self.underlined = underlined
  }

  public static let plain = Style()
  public static let bold = Style(bold: true)
  public static let dim = Style(dim: true)

  /// The numbers of the terminal's "select graphic rendition" (ECMA-48, 8.3.117).
  var codes: [Int] {
    var codes: [Int] = []
    if bold { codes.append(1) }
    if dim { codes.append(2) }
    if underlined { codes.append(4) }
    if let colour { codes.append(colour.rawValue) }
    return codes
  }
}

/// A piece of text with its look.
public struct Styled: Sendable, Hashable, ExpressibleByStringInterpolation {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// Whether looks become escape codes, decided once for each stream that is written to.
public enum Palette: Sendable, Hashable {
  /// Text only: for a pipe, a file, or a reader who asked for no colours.
  case plain
  /// Escape codes: for a terminal.
  case colour

  /// The text as it goes out. Whatever the text itself holds is made visible first, so the only
  /// escape codes are those of the style, and none at all in a plain palette.
  public func paint(_ piece: Styled, lines: Escaping.Lines = .kept) -> String {
    paint(safe: Escaping.terminal(piece.text, lines: lines), piece.style)
  }

  /// Several pieces on one line.
  public func paint(_ pieces: [Styled]) -> String {
    pieces.map { paint($0, lines: .shown) }.joined()
  }

  func paint(safe text: String, _ style: Style) -> String {
    let codes = style.codes
    if self == .plain || codes.isEmpty || text.isEmpty { return text }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }
}
