import QuizCore
import QuizYAML

/// What a codec made of a file: the questions that are sound, all that is wrong with the others, and
/// what the file says that a pack cannot hold.
public struct Imported: Sendable {
  /// Nil where the file as a whole could not be read; without questions where none could be held.
  public var pack: Pack?
  /// Where each question of the pack begins in the file.
  public var places: [Place] = []
  /// In the order of the file.
  public var problems: [PackProblem] = []
  /// In the order of the file.
  public var losses: [Loss] = []

  /// Whether any problem costs a question or the whole file.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

/// A pack in another format, and what of the pack that format could not hold.
public struct Exported: Sendable {
  public var bytes: [UInt8]
  /// In the order of the pack.
  public var losses: [Loss]
}
