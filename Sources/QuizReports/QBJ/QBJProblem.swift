/// Something wrong with a quizbowl tournament file, with its place.
public struct QBJProblem: Error, Sendable, Hashable {
  public var cause: Cause
  /// From 1; 0 where the whole file is meant.
  public var line: Int
  /// In bytes, from 1; 0 where the whole file is meant.
  public var column: Int

  public init(_ cause: Cause, line: Int = 0, column: Int = 0) {
    self.cause = cause
    self.line = line
    self.column = column
  }

  /// What is wrong; the place within the tournament is a path such as `match "3"`.
  public enum Cause: Sendable, Hashable {
    case notJSON(wanted: String)
    case noObjects
    case noTournament(found: Int)
    case danglingReference(String, place: String)
    case idTwice(String)
    case missing(String, place: String)
    case teamCount(Int, place: String)
    case answerCount(place: String)
  }
}

/// Everything that is wrong with a quizbowl tournament file, in the order of the file.
public struct QBJProblems: Error, Sendable, Hashable {
  public var all: [QBJProblem]
  public init(_ all: [QBJProblem]) { self.all = all }
}
