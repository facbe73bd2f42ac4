extension JSONError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notANumber(let value):
      "the number \"\(value)\" cannot be written as JSON: use a finite number, or null"
    }
  }
}

extension ShellWordsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .openQuote(let quote, let column):
      "the quote \(quote) in column \(column) is not closed: close it, or write \\\(quote)"
    case .trailingBackslash(let column):
      "the backslash in column \(column) stands before nothing: write \\\\ for a backslash"
    }
  }
}

extension CSVDefect: CustomStringConvertible {
  public var description: String {
    switch self {
    case .openQuote:
      "a quoted field is not closed: put a quote at its end, and write \"\" for a quote inside it"
    case .textAfterQuote(let text):
      "\"\(text.visible.clipped(to: 40))\" follows a closing quote: "
        + "put a comma between, or write \"\" for a quote inside a field"
    case .strayQuote:
      "a quote stands inside an unquoted field: quote the whole field and write \"\" inside it"
    case .invalidUTF8:
      "the field is not UTF-8: save the file as UTF-8"
    case .utf16:
      "the file is UTF-16: save it as UTF-8"
    case .control(let byte):
      "the field holds the control character \(Escaping.name(Unicode.Scalar(byte))): remove it"
    case .fieldCount(let found, let expected):
      "the row has \(found) fields where the first row has \(expected): "
        + (found < expected ? "add \(expected - found)" : "remove \(found - expected)")
    }
  }
}
