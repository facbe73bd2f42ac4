/// What went wrong while lines were read from a pipe or file.
public enum InputError: Error, Sendable, Equatable {
  /// Reading failed, with the system's number for it; taken as the end of the input.
  case unreadable(code: Int32)
  /// A line (counted from 1) was longer than the limit in bytes; the rest of it was left out.
  case lineTooLong(line: Int, limit: Int)
}
