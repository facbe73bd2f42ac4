/// One field of a CSV row.
public struct CSVField: Sendable, Hashable {
  public var text: String
  /// Where the field begins; lines and columns count from 1, columns in characters (code points).
  public var line: Int
  public var column: Int
  /// Whether the field was written in quotes.
  public var isQuoted: Bool
}

/// One row of a CSV file.
public struct CSVRow: Sendable, Hashable {
  public var fields: [CSVField]
  /// The line on which the row begins, from 1.
  public var line: Int

  /// The fields' texts.
  public var texts: [String] { fields.map(\.text) }
}

/// A defect of a CSV file with its place, counted from 1, columns in characters.
public struct CSVProblem: Sendable, Hashable, CustomStringConvertible {
  public var defect: CSVDefect
  public var line: Int
  public var column: Int

  /// `LINE:COLUMN: what is wrong: what to do`.
  public var description: String { "\(line):\(column): \(defect)" }
}
