import CSQLite
import QuizText

/// Why a database would not do what was asked of it.
public struct SQLFault: Error, Hashable, Sendable {
  /// What is wrong, as far as it matters to whoever has to do something about it.
  public enum Cause: Hashable, Sendable {
    case missing
    /// The file is none of SQLite's, or not the one that was expected.
    case foreign
    case damaged
    /// Another program is writing it.
    case busy
    case full
    case readOnly
    /// Written by a newer program: the name of the change that is not known here.
    case newer(String)
    case other(code: Int, words: String)
  }

  /// As it was given; empty for a database in memory.
  public let path: String
  public let cause: Cause

  public init(_ path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  init(_ path: String, code: Int32, words: String) {
    self.path = path
    cause =
      switch code & 0xFF {
      case SQLITE_CANTOPEN: .missing
      case SQLITE_NOTADB: .foreign
      case SQLITE_CORRUPT, SQLITE_FORMAT: .damaged
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      default: .other(code: Int(code), words: words)
      }
  }
}

extension SQLFault: CustomStringConvertible {
  /// What is wrong and what to do; safe to show on a terminal.
  public var description: String {
    let name = path.isEmpty ? "the database" : "\"\(path.visible)\""
    return switch cause {
    case .missing: "\(name) cannot be opened: check the path, and who may read it"
    case .foreign: "\(name) is no database of Canon: name one that Canon made"
    case .damaged: "\(name) is damaged: make it anew, or take it from a copy"
    case .busy: "\(name) is in use by another program: wait for that to end, and try again"
    case .full: "\(name) cannot grow, the disk is full: make room, and try again"
    case .readOnly: "\(name) may not be written: look at its permissions"
    case .newer(let change):
      "\(name) was written by a newer canon (\(change.visible)): use that"
    case .other(let code, let words):
      "\(name) cannot be used (\(words.visible), code \(code)): check the file and its folder"
    }
  }
}
