/// What is wrong with a plugin's file.
public struct PluginProblem: Error, Hashable, Sendable {
  public enum Cause: Error, Hashable, Sendable {
    case unreadable(code: Int32)
    case tooLarge(Int)
    case notUTF8
    case memory
    /// What Lua says, or why it was stopped.
    case lua(String)
    case missing(String)
    case wrong(String, found: String, wanted: String)
    case unknown(String, in: String, known: [String])
    case badName(String, of: String)
  }

  public var cause: Cause
  /// Of the file; 0 where none is known.
  public var line: Int

  init(_ cause: Cause, line: Int = 0) {
    self.cause = cause
    self.line = line
  }
}

/// Everything that is wrong with a plugin's file.
public struct PluginProblems: Error, Hashable, Sendable {
  public var file: String
  public var problems: [PluginProblem]
  /// What reading the file has used up.
  public var usage = PluginUsage()

  init(file: String, _ problems: [PluginProblem], usage: PluginUsage = PluginUsage()) {
    self.file = file
    self.usage = usage
    self.problems = problems
  }
}
