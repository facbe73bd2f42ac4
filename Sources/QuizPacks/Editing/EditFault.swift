import QuizText

/// Why a pack file cannot be changed; paths as they were given.
public enum EditFault: Error, Hashable, Sendable {
  case unreadable(String, why: String)
  /// The file has errors of its own, or no such question any more.
  case noQuestion(String)
  /// The question is written in a way that the editor does not change.
  case noPlace(String, line: Int)
  /// It has changed since the change was made up.
  case changed(String)
  case cannotWrite(String, why: String)
}

extension EditFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let why):
      "\"\(path.visible)\" cannot be read (\(why)): look at its permissions"
    case .noQuestion(let path):
      "\"\(path.visible)\" does not have the question any more: add the answer by hand where it is now"
    case .noPlace(let path, let line):
      "the question in line \(line) of \"\(path.visible)\" is written in a way that cannot be changed "
        + "without touching more of it: add the answer to its \"accept\" by hand"
    case .changed(let path):
      "\"\(path.visible)\" has changed meanwhile, and nothing was written: do it again"
    case .cannotWrite(let path, let why):
      "\"\(path.visible)\" cannot be written (\(why)), and is as it was: look at its permissions and disk"
    }
  }
}
