import CPty

/// What a terminal shows after all the bytes it was sent: enough of a VT100 for line editing.
public struct VirtualScreen {
  /// A cell: a character with its combining marks; empty behind a wide one.
  typealias Row = [String]

  public private(set) var rows: Int
  public private(set) var columns: Int
  /// Where the next character goes, counted from 0.
  public private(set) var cursor = (row: 0, column: 0)
  private var cells: [Row]
  private var pendingWrap = false
  private var parser = EscapeParser()
  private var utf8: [UInt8] = []
  private var bells = 0

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Row(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text, without the spaces at their ends.
  public var lines: [String] {
    cells.map { row in
      var text = row.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Cuts or extends the rows; nothing is wrapped anew.
  public mutating func resize(rows: Int, columns: Int) {
    cells = cells.map { Row(($0 + Row(repeating: " ", count: columns)).prefix(columns)) }
    while cells.count < rows { cells.append(Row(repeating: " ", count: columns)) }
    if cells.count > rows { cells.removeFirst(min(cells.count - rows, cursor.row)) }
    cells = Array(cells.prefix(rows))
    self.rows = rows
    self.columns = columns
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    pendingWrap = false
  }

  /// Takes what a program wrote; a character may be cut in two between calls.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      utf8.append(byte)
      guard let text = String(validating: utf8, as: UTF8.self) else {
        if utf8.count > 4 { utf8.removeAll() }
        continue
      }
      utf8.removeAll()
      for scalar in text.unicodeScalars { take(scalar) }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch parser.take(scalar) {
    case .nothing: return
    case .character(let scalar): put(scalar)
    case .control(let scalar): control(scalar)
    case .sequence(let sequence): perform(sequence)
    }
  }

  private mutating func control(_ scalar: Unicode.Scalar) {
    pendingWrap = false
    switch scalar {
    case "\r": cursor.column = 0
    case "\n": lineFeed()
    case "\u{8}": cursor.column = max(cursor.column - 1, 0)
    case "\t": cursor.column = min((cursor.column / 8 + 1) * 8, columns - 1)
    case "\u{7}": bells += 1
    default: return
    }
  }

  private mutating func lineFeed() {
    if cursor.row + 1 < rows {
      cursor.row += 1
    } else {
      cells.removeFirst()
      cells.append(Row(repeating: " ", count: columns))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(cpty_width(scalar.value))
    if width <= 0 {
      combine(scalar)
      return
    }
    if pendingWrap || cursor.column + width > columns {
      cursor.column = 0
      lineFeed()
      pendingWrap = false
    }
    cells[cursor.row][cursor.column] = String(scalar)
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    pendingWrap = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = pendingWrap ? cursor.column : cursor.column - 1
    if column > 0 && cells[cursor.row][column].isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].unicodeScalars.append(scalar) }
  }

  private mutating func perform(_ sequence: EscapeSequence) {
    pendingWrap = false
    let count = max(sequence.number(0), 1)
    switch sequence.final {
    case "A": cursor.row = max(cursor.row - count, 0)
    case "B": cursor.row = min(cursor.row + count, rows - 1)
    case "C": cursor.column = min(cursor.column + count, columns - 1)
    case "D": cursor.column = max(cursor.column - count, 0)
    case "G": cursor.column = min(count, columns) - 1
    case "H", "f":
      let column = max(sequence.number(1), 1)
      cursor = (min(count, rows) - 1, min(column, columns) - 1)
    case "J": eraseDisplay(sequence.number(0))
    case "K": eraseLine(sequence.number(0))
    case "P": shift(deleting: count)
    case "@": shift(inserting: count)
    default: return
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    let blank = Row(repeating: " ", count: columns)
    for row in 0..<rows where part == 2 || (part == 0 ? row > cursor.row : row < cursor.row) {
      cells[row] = blank
    }
    if part != 2 { eraseLine(part) }
  }

  private mutating func eraseLine(_ part: Int) {
    for column in 0..<columns
    where part == 2 || (part == 0 ? column >= cursor.column : column <= cursor.column) {
      cells[cursor.row][column] = " "
    }
  }

  private mutating func shift(deleting count: Int) {
    cells[cursor.row].removeSubrange(cursor.column..<min(cursor.column + count, columns))
    while cells[cursor.row].count < columns { cells[cursor.row].append(" ") }
  }

  private mutating func shift(inserting count: Int) {
    cells[cursor.row].insert(contentsOf: Row(repeating: " ", count: count), at: cursor.column)
    cells[cursor.row].removeLast(cells[cursor.row].count - columns)
  }
}
