/// Why text could not be written.
public enum OutputError: Error, Sendable, Equatable {
  /// Nobody reads any more (EPIPE): the next program of the pipe has ended.
  case closed(name: String)
  /// No space left (ENOSPC, EDQUOT).
  case full(name: String)
  /// Anything else, with the system's number for it.
  case failed(name: String, code: Int32)

  /// The exit status of a program that must give up because of it.
  public var exitStatus: Int32 { 3 }
}
