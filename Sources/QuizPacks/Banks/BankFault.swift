import QuizSQL
import QuizText

/// Why a bank cannot be made or read; paths as they were given.
public enum BankFault: Error, Hashable, Sendable {
  case sql(SQLFault)
  /// SQLite reads the file, but it is no bank.
  case foreign(String)
  case newer(String, version: Int)
  /// What the bank says cannot be so.
  case damaged(String)
  /// It has more questions than are read at once.
  case tooLarge(String, questions: Int, most: Int)
  /// There are no packs, or no sound question in them.
  case empty([String])
  case cannotWrite(String, why: String)
}

extension BankFault: CustomStringConvertible {
  /// What is wrong and what to do; safe to show on a terminal.
  public var description: String {
    switch self {
    case .sql(let fault): fault.description
    case .foreign(let path):
      "\"\(path.visible)\" is no bank of questions: make one with \"canon pack build\""
    case .newer(let path, let version):
      "\"\(path.visible)\" is a bank of format \(version), which is not known here: read it with a "
        + "newer canon, or build it anew"
    case .damaged(let path):
      "\"\(path.visible)\" is damaged: build it anew from its packs"
    case .tooLarge(let path, let questions, let most):
      "\"\(path.visible)\" has \(questions) questions, and no more than \(most) are read at once: "
        + "play some with --questions, or find some with \"canon pack show\""
    case .empty(let paths):
      "there is no sound question in \(paths.map { "\"\($0.visible)\"" }.joined(separator: ", ")): "
        + "name pack files, or folders with some"
    case .cannotWrite(let path, let why):
      "\"\(path.visible)\" cannot be written (\(why.visible)), and what was there is as it was: look "
        + "at its permissions and disk"
    }
  }
}
