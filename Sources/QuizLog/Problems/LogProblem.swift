/// Why a log cannot be written or read, or how much of it can; paths as they were given.
public enum LogProblem: Error, Hashable, Sendable {
  case exists(String)
  case missingFolder(String)
  case directory(String)
  case inUse(String)
  case cannotOpen(String, code: Int32)
  case full(String)
  case noReader(String)
  case cannotWrite(String, code: Int32)
  /// A pipe or a device, of which nothing can be taken back.
  case notAFile(String)

  case missing(String)
  case cannotRead(String, code: Int32)
  case tooLarge(String, limit: Int)
  case empty(String)
  case notALog(String)
  case otherVersion(String, found: Int)
  case headerCut(String)
  case brokenHeader(String, why: String)

  /// The last line has no end; lines count from 1.
  case torn(String, line: Int, actions: Int)
  /// Whole lines, but no scoreboard: the game was not played to its end.
  case unfinished(String, actions: Int)
  case brokenLine(String, line: Int, why: String, actions: Int)
  case longLine(String, line: Int, limit: Int, actions: Int)
  case afterScoreboard(String, line: Int)
}
