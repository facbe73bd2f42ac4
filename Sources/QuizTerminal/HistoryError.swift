/// Why the file of earlier lines could not be used.
public enum HistoryError: Error, Sendable, Equatable {
  /// It could not be opened or read.
  case unreadable(path: String, code: Int32)
  /// There is something else at its path, as a folder.
  case notAFile(path: String)
  /// The line could not be added.
  case unwritable(path: String, code: Int32)
}
