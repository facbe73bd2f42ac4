/// Reads CSV row by row from a file of any length, of which only a piece is held.
public struct CSVStream {
  /// The next bytes of the file; none at its end.
  public typealias Source = () -> [UInt8]

  /// No row is longer: a quote that is still open then is taken to be one too many.
  static let longest = 1 << 24

  private let source: Source
  private var reader: CSVReader
  private var isAtEnd = false

  /// A stream of the bytes that come from a source, piece after piece.
  public init(separator: UInt8 = UInt8(ascii: ","), source: @escaping Source) {
    self.source = source
    var start: [UInt8] = []
    // A byte order mark may be cut by the end of a piece.
    while start.count < 3, !isAtEnd {
      let piece = source()
      if piece.isEmpty { isAtEnd = true }
      start += piece
    }
    reader = CSVReader(start, separator: separator)
    reader.refill([], isLast: isAtEnd)
  }

  /// The next row, nil at the end of the file.
  public mutating func next() -> CSVRow? {
    while true {
      if let row = reader.nextWhole() { return row }
      if isAtEnd { return nil }
      let piece = source()
      isAtEnd = piece.isEmpty
      if !isAtEnd, reader.unread > CSVStream.longest { return forced(piece) }
      reader.refill(piece, isLast: isAtEnd)
    }
  }

  /// The row that there is, whatever may follow.
  private mutating func forced(_ piece: [UInt8]) -> CSVRow? {
    reader.refill([], isLast: true)
    let row = reader.next()
    reader.refill(piece, isLast: false)
    return row
  }

  /// What was wrong in the rows since the last call.
  public mutating func takeProblems() -> [CSVProblem] { reader.takeProblems() }
}
