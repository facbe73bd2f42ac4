/// What is wrong with a quizbowl tournament file; the place is a path such as `match "3"`.
public enum QBJProblem: Error, Sendable, Hashable {
  case notJSON(String)
  case noObjects
  case noTournament(found: Int)
  case danglingReference(String, place: String)
  case idTwice(String)
  case missing(String, place: String)
  case teamCount(Int, place: String)
  case answerCount(place: String)
}

/// Everything that is wrong with a quizbowl tournament file.
public struct QBJProblems: Error, Sendable, Hashable {
  public var all: [QBJProblem]
  public init(_ all: [QBJProblem]) { self.all = all }
}
