/// What is to be said of the columns of a table of answer sheets.
public enum SheetFinding: Hashable, Sendable {
  /// No column answers anything.
  case noAnswers(names: [String])
  /// The column that was to hold the names is not there.
  case noSuchName(String, header: [String])
  /// No column holds names.
  case noName
  /// Two columns answer the same question; the first counts.
  case twice(String, column: Int, first: Int)
  case unknown(String, column: Int, nearest: String?)
  /// Questions without a column, by name.
  case missing([String])
  /// The columns were taken in the order of the packs.
  case inOrder(count: Int)

  /// Whether nothing can be scored.
  public var isFault: Bool {
    switch self {
    case .noAnswers, .noSuchName: true
    default: false
    }
  }
}
