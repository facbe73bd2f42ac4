/// Why a journal cannot be read, or go on.
public enum JournalProblem: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String, code: Int32)
  case unwritable(String, code: Int32)
  case full(String)
  /// Another runner has it.
  case inUse(String)
  case notAJournal(String)
  case otherVersion(String)
  /// It is of another event, or the event's file was changed since.
  case otherEvent(String)
  /// Its questions were others: these packs, by id, are not as they were.
  case otherPacks(String, changed: [String])
  /// A line is not as it was written, and sound ones follow.
  case damaged(String, line: Int)
}
