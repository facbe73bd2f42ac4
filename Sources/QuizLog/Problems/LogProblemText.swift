import Glibc
import QuizText

extension LogProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .exists, .missingFolder, .directory, .inUse, .cannotOpen, .full, .noReader, .cannotWrite,
      .notAFile:
      writing
    case .missing, .cannotRead, .tooLarge, .empty, .notALog, .otherVersion, .headerCut,
      .brokenHeader:
      reading
    case .torn, .unfinished, .brokenLine, .longLine, .afterScoreboard: damage
    }
  }

  private var writing: String {
    switch self {
    case .exists(let path):
      "\(quoted(path)) exists already and is not written over: give another name, or remove it"
    case .missingFolder(let path):
      "the folder of \(quoted(path)) does not exist: make it, or give another name"
    case .directory(let path):
      "\(quoted(path)) is a folder: give the name of a file"
    case .inUse(let path):
      "\(quoted(path)) is being written by another game: give another name"
    case .cannotOpen(let path, let code):
      "\(quoted(path)) cannot be written (\(reason(code))): give another name"
    case .full(let path):
      "there is no room left for \(quoted(path)), which ends with the last action that fitted: "
        + "make room, and the next action writes what is missing"
    case .noReader(let path):
      "nobody reads \(quoted(path)) any more: start the reader again, or give the name of a file"
    case .cannotWrite(let path, let code):
      "\(quoted(path)) cannot be written on (\(reason(code))): look after its disk"
    case .notAFile(let path):
      "\(quoted(path)) is no file that can be written anew, as a protest needs it: "
        + "play with a log in a file, or with none"
    default: ""
    }
  }

  private var reading: String {
    switch self {
    case .missing(let path):
      "there is no log \(quoted(path)): look at its name"
    case .cannotRead(let path, let code):
      "\(quoted(path)) cannot be read (\(reason(code))): look at its permissions"
    case .tooLarge(let path, let limit):
      "\(quoted(path)) has more than \(limit >> 20) MiB: no log has; look at its name"
    case .empty(let path):
      "\(quoted(path)) is empty: no game was begun in it"
    case .notALog(let path):
      "\(quoted(path)) is not a log: give a file that \"canon play --log\" has written"
    case .otherVersion(let path, let found):
      "\(quoted(path)) is a log of format version \(found), and this program reads version "
        + "\(LogHeader.version): use the program that wrote it"
    case .headerCut(let path):
      "\(quoted(path)) is cut off within its first line: nothing of the game is in it"
    case .brokenHeader(let path, let why):
      "the first line of \(quoted(path)) cannot be read (\(clipped(why))): "
        + "take the log from where it was written"
    default: ""
    }
  }

  private var damage: String {
    switch self {
    case .torn(let path, let line, let actions):
      "\(quoted(path)) is cut off within line \(line): \(counted(actions)) before it"
    case .unfinished(let path, let actions):
      "\(quoted(path)) ends without a scoreboard: \(counted(actions)), then the game was left"
    case .brokenLine(let path, let line, let why, let actions):
      "line \(line) of \(quoted(path)) cannot be read (\(clipped(why))): "
        + "\(counted(actions)) before it; take the log from where it was written"
    case .longLine(let path, let line, let limit, let actions):
      "line \(line) of \(quoted(path)) has more than \(limit >> 20) MiB: "
        + "\(counted(actions)) before it; take the log from where it was written"
    case .afterScoreboard(let path, let line):
      "line \(line) of \(quoted(path)) follows the scoreboard, which ends a log: "
        + "remove what follows it"
    default: ""
    }
  }

  private func counted(_ actions: Int) -> String {
    actions == 1 ? "1 action stands" : "\(actions) actions stand"
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
  private func quoted(_ path: String) -> String { "\"\(path.visible)\"" }
  private func clipped(_ text: String) -> String { text.visible.clipped(to: 120) }
}
