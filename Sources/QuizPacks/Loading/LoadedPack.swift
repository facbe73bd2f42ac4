import QuizCore

/// What a pack file yields: the questions that are sound, and all that is wrong with the others.
public struct LoadedPack: Sendable {
  /// Nil where not one question of the file can be asked.
  public let pack: Pack?
  /// In the order of the file.
  public let problems: [PackProblem]

  /// Whether any problem costs a question or the whole file.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
