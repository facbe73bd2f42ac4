import Glibc

/// What checks may ask of the world.
public struct LintContext: Sendable {
  /// Whether there is a file at a path.
  let isThere: @Sendable (String) -> Bool

  public init(isThere: @escaping @Sendable (String) -> Bool) { self.isThere = isThere }

  /// The machine's files.
  public static let files = LintContext { !$0.utf8.contains(0) && access($0, F_OK) == 0 }
}
