/// How much of a file is read.
public struct YAMLLimits: Sendable, Hashable {
  /// The largest file, in bytes.
  public var bytes: Int
  /// How many lists and mappings may stand one in another.
  public var depth: Int
  /// After so many problems reading stops.
  public var problems: Int

  public init(bytes: Int = 64 << 20, depth: Int = 64, problems: Int = 100) {
    self.bytes = bytes
    self.depth = depth
    self.problems = problems
  }
}

/// What a file holds, as far as it could be read, and all that is wrong with it.
public struct YAMLDocument: Sendable {
  /// Nil where the file is empty or nothing of it could be read.
  public let root: YAMLNode?
  /// In the order of the file.
  public let problems: [YAMLProblem]
}
