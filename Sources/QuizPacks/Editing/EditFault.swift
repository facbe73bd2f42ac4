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
  /// A new file was wanted, and there is one.
  case exists(String)
  /// The pack has no list of questions that one could be added to.
  case noList(String)
  /// The question would not be sound, for these reasons.
  case unsound([String])
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
    case .exists(let path):
      "\"\(path.visible)\" is there already, and stays as it is: give the new pack another name"
    case .noList(let path):
      "\"\(path.visible)\" has no list of questions that could be added to: see \"canon pack check\""
    case .unsound(let reasons): reasons.joined(separator: "\n")
    case .cannotWrite(let path, let why):
      "\"\(path.visible)\" cannot be written (\(why)), and is as it was: look at its permissions and disk"
    }
  }
}
