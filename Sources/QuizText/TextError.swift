/// Why JSON could not be written.
public enum JSONError: Error, Sendable, Hashable {
  /// JSON has no way to write NaN or an infinity.
  case notANumber(Double)
}

/// Why a line could not be split into words; columns count characters from 1.
public enum ShellWordsError: Error, Sendable, Hashable {
  /// A quote was opened and never closed.
  case openQuote(Character, column: Int)
  /// The line ends in a backslash that stands before nothing.
  case trailingBackslash(column: Int)
}

/// What is wrong with a CSV file at one place.
public enum CSVDefect: Error, Sendable, Hashable {
  /// A quoted field that is not closed before the file ends.
  case openQuote
  /// Text between a closing quote and the next separator.
  case textAfterQuote(String)
  /// A quote in the middle of a field that does not begin with one.
  case strayQuote
  /// Bytes that are no UTF-8.
  case invalidUTF8
  /// The file is UTF-16.
  case utf16
  /// A NUL or another control character but tab, named by its number.
  case control(UInt8)
  /// A row with more or fewer fields than the first row.
  case fieldCount(found: Int, expected: Int)
}
