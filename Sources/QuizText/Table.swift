/// Rows in aligned columns with a header.
public struct Table: Sendable {
  /// One column: its title, and on which side its cells stand.
  public struct Column: Sendable, Hashable {
    public var title: String
    public var alignment: Alignment

    public init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// No column is made narrower than this to fit a width.
  static let narrowest = 4
  private static let gap = 2

  public let columns: [Column]
  public private(set) var rows: [[Styled]] = []

  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; cells that are missing stay empty, those beyond the last column are left out.
  public mutating func add(_ cells: [Styled]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(Array(cells.prefix(columns.count)) + Array(repeating: Styled(""), count: missing))
  }

  /// The lines of the table, header first, without spaces at their ends. Where they would be wider
  /// than `width`, the widest columns are clipped.
  public func lines(width: Int? = nil, palette: Palette = .plain) -> [String] {
    let header = columns.map { Styled($0.title, .bold) }
    let shown = ([header] + rows).map { row in
      row.map { Styled(Escaping.terminal($0.text), $0.style) }
    }
    let widths = fitted(natural(shown), to: width)
    return shown.map { line($0, widths, palette) }
  }

  private func natural(_ shown: [[Styled]]) -> [Int] {
    columns.indices.map { column in shown.map { $0[column].text.columns }.max() ?? 0 }
  }

  private func fitted(_ natural: [Int], to width: Int?) -> [Int] {
    guard let width else { return natural }
    var widths = natural
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    while excess > 0, let widest = widths.max(), widest > Self.narrowest,
      let column = widths.lastIndex(of: widest)
    {
      let next = widths.filter { $0 < widest }.max() ?? Self.narrowest
      let alone = widths.count { $0 == widest } == 1
      let cut = alone ? min(excess, max(1, widest - max(next, Self.narrowest))) : 1
      widths[column] -= cut
      excess -= cut
    }
    return widths
  }

  private func line(_ cells: [Styled], _ widths: [Int], _ palette: Palette) -> String {
    var out = ""
    var owed = 0
    for (index, cell) in cells.enumerated() {
      let text = cell.text.clipped(to: widths[index])
      let spare = widths[index] - text.columns
      let isRight = columns[index].alignment == .right
      if isRight { owed += spare }
      if !text.isEmpty {
        out += String(repeating: " ", count: owed) + palette.paint(safe: text, cell.style)
        owed = 0
      }
      owed += (isRight ? 0 : spare) + Self.gap
    }
    return out
  }
}
