/// Reads CSV (RFC 4180) row by row from bytes.
///
/// Rows end with CRLF, LF or CR; a byte order mark is skipped; empty lines are no rows. A defect is
/// noted with its place and reading goes on with what the author most likely meant. A quoted field
/// that is never closed is taken to end with its first line.
public struct CSVReader: Sendable {
  /// What was wrong in the rows read so far, in the order of the file.
  public internal(set) var problems: [CSVProblem] = []

  private var bytes: [UInt8]
  /// Whether no more bytes follow those that are here.
  private var isLast = true
  /// Whether the end of the bytes was met where more may follow.
  private var isStarved = false
  private let separator: UInt8
  private var at = 0
  private var line = 1
  private var counted = (offset: 0, column: 1)
  private var width: Int?

  /// A reader of a whole file; `separator` is an ASCII character, `;` and tab are usual beside `,`.
  public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      problems.append(CSVProblem(defect: .utf16, line: 1, column: 1))
      at = bytes.count
    }
    counted.offset = at
  }

  /// The next row, nil at the end of the file.
  public mutating func next() -> CSVRow? {
    if at == bytes.count { isStarved = true }
    while at < bytes.count, isBreak(bytes[at]) { takeBreak() }
    guard at < bytes.count else { return nil }
    var row = CSVRow(fields: [], line: line)
    while true {
      row.fields.append(takeField())
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    if at < bytes.count { takeBreak() } else { isStarved = true }
    checkWidth(row)
    return row
  }

  private mutating func checkWidth(_ row: CSVRow) {
    let found = row.fields.count
    guard let width else {
      width = found
      return
    }
    if found != width {
      let defect = CSVDefect.fieldCount(found: found, expected: width)
      problems.append(CSVProblem(defect: defect, line: row.line, column: 1))
    }
  }

  private mutating func takeField() -> CSVField {
    let line = line
    let column = column(of: at)
    if at < bytes.count, bytes[at] == 0x22, let content = takeQuoted() {
      let text = checked(content, line, column)
      return CSVField(text: text, line: line, column: column, isQuoted: true)
    }
    let start = at
    var stray: Int?
    while at < bytes.count, bytes[at] != separator, !isBreak(bytes[at]) {
      if bytes[at] == 0x22 && at > start && stray == nil { stray = at }
      at += 1
    }
    var content = bytes[start..<at]
    if content.first == 0x22 {
      content = content.dropFirst()
    } else if let stray {
      note(.strayQuote, at: stray)
    }
    let text = checked(content, line, column)
    return CSVField(text: text, line: line, column: column, isQuoted: false)
  }

  /// The inside of a quoted field, nil (and nothing read) where it is never closed.
  private mutating func takeQuoted() -> ArraySlice<UInt8>? {
    var out: [UInt8] = []
    var scan = at + 1
    while true {
      guard let quote = bytes[scan...].firstIndex(of: 0x22) else {
        isStarved = true
        note(.openQuote, at: at)
        return nil
      }
      out += bytes[scan..<quote]
      scan = quote + 1
      if scan == bytes.count { isStarved = true }
      guard scan < bytes.count, bytes[scan] == 0x22 else { break }
      out.append(0x22)
      scan += 1
    }
    advance(to: scan)
    takeRest(into: &out)
    return out[...]
  }

  /// Text after a closing quote is kept as part of the field.
  private mutating func takeRest(into out: inout [UInt8]) {
    let start = at
    while at < bytes.count, bytes[at] != separator, !isBreak(bytes[at]) { at += 1 }
    guard at > start else { return }
    let rest = bytes[start..<at]
    note(.textAfterQuote(String(decoding: rest, as: UTF8.self)), at: start)
    out += rest
  }

  private mutating func checked(_ content: ArraySlice<UInt8>, _ line: Int, _ column: Int) -> String
  {
    if let byte = content.first(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 }) {
      problems.append(CSVProblem(defect: .control(byte), line: line, column: column))
    }
    if let text = String(validating: content, as: UTF8.self) { return text }
    problems.append(CSVProblem(defect: .invalidUTF8, line: line, column: column))
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func advance(to end: Int) {
    while at < end {
      if isBreak(bytes[at]) { takeBreak() } else { at += 1 }
    }
  }

  private mutating func takeBreak() {
    if bytes[at] == 13, at + 1 == bytes.count { isStarved = true }
    let isPair = bytes[at] == 13 && at + 1 < bytes.count && bytes[at + 1] == 10
    at += isPair ? 2 : 1
    line += 1
    counted = (at, 1)
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  private mutating func column(of offset: Int) -> Int {
    guard offset >= counted.offset else { return counted.column }
    counted.column += bytes[counted.offset..<offset].count { $0 & 0xC0 != 0x80 }
    counted.offset = offset
    return counted.column
  }

  private mutating func note(_ defect: CSVDefect, at offset: Int) {
    problems.append(CSVProblem(defect: defect, line: line, column: column(of: offset)))
  }
}

/// A reader whose bytes come piece by piece.
extension CSVReader {
  /// The next row if all of it is here, and of which more bytes could change nothing; otherwise the
  /// reader stays where it was.
  mutating func nextWhole() -> CSVRow? {
    guard !isLast else { return next() }
    let before = (at, line, counted, problems.count, width)
    isStarved = false
    let row = next()
    guard isStarved else { return row }
    problems.removeSubrange(before.3...)
    (at, line, counted, width) = (before.0, before.1, before.2, before.4)
    return nil
  }

  /// How many bytes are here that no row has taken.
  var unread: Int { bytes.count - at }

  /// Adds bytes behind those that are here, and forgets those that rows have taken.
  mutating func refill(_ more: [UInt8], isLast: Bool) {
    bytes.removeSubrange(..<at)
    bytes += more
    counted.offset -= at
    at = 0
    self.isLast = isLast
  }

  /// The problems since the last call.
  mutating func takeProblems() -> [CSVProblem] {
    defer { problems.removeAll(keepingCapacity: true) }
    return problems
  }
}
