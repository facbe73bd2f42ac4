import QuizYAML

/// The facts of a table of the BSD `quiz` program: a line each, its columns between colons.
struct BSDTable {
  struct Fact {
    var columns: [BSDPattern]
    /// The line as it is written.
    var line: Piece
    var end: Int
  }

  private(set) var facts: [Fact] = []
  /// Whether the table says of itself that only the first column asks for the second.
  private(set) var isOneWay = false

  /// A line that the program never asks, as one of its columns is empty.
  static let oneWayMark = "asked from left to right only"

  init(_ source: SourceText) {
    var held: [UInt8] = []
    var start: Int?
    for range in source.lines {
      var bytes = Array(source.bytes[range])
      start = start ?? range.lowerBound
      let isContinued = bytes.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
      if isContinued { bytes.removeLast() }
      held += bytes
      if isContinued && range.upperBound < source.bytes.count { continue }
      let place = source.place(of: start ?? range.lowerBound)
      add(Piece(text: String(decoding: held, as: UTF8.self), place: place), end: range.upperBound)
      (held, start) = ([], nil)
    }
  }

  private mutating func add(_ line: Piece, end: Int) {
    if line.isBlank { return }
    let columns = BSDTable.columns(line.text)
    let first = columns.first.map { String(String.UnicodeScalarView($0)) }
    if facts.isEmpty, first == BSDTable.oneWayMark {
      isOneWay = true
    } else {
      facts.append(Fact(columns: columns.map { BSDPattern($0) }, line: line, end: end))
    }
  }

  /// The parts of a line between its colons, but for those behind a backslash.
  static func columns(_ line: String) -> [[Unicode.Scalar]] {
    var columns: [[Unicode.Scalar]] = [[]]
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == ":", !isEscaped {
        columns.append([])
      } else {
        columns[columns.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return columns
  }
}
