import Glibc
import QuizText

extension JournalProblem: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no journal \"\(path.visible)\"; begin the tournament with \"canon tournament run\""
    case .unreadable(let path, let code):
      "cannot read the journal \"\(path.visible)\": \(JournalProblem.system(code)); check the path "
        + "and its permissions"
    case .unwritable(let path, let code):
      "cannot write the journal \"\(path.visible)\": \(JournalProblem.system(code)); what was "
        + "written before is kept: mend that and resume"
    case .full(let path):
      "no room is left for the journal \"\(path.visible)\"; what was written before is kept: make "
        + "room and resume"
    case .inUse(let path):
      "another canon is playing this tournament, it has the journal \"\(path.visible)\"; wait for "
        + "it, or end it"
    case .notAJournal(let path):
      "\"\(path.visible)\" is no journal of a tournament; name another folder"
    case .otherVersion(let path):
      "the journal \"\(path.visible)\" is of a version that this canon does not know; read it with "
        + "a newer one"
    case .otherEvent(let path):
      "the journal \"\(path.visible)\" is of another tournament, or of this one before its file was "
        + "changed; put the file back as it was, or name another folder"
    case .otherPacks(let path, let changed):
      "the journal \"\(path.visible)\" was begun with other questions: "
        + "\(changed.map(\.visible).joined(separator: ", ")); put the packs back as they were, or "
        + "name another folder"
    case .damaged(let path, let line):
      "line \(line) of the journal \"\(path.visible)\" is not as it was written, and sound lines "
        + "follow; put the file back from a copy, or name another folder"
    }
  }

  private static func system(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0).lowercased() } ?? "error \(code)"
  }
}
