/// How much a problem costs.
public enum Severity: String, Sendable, Hashable {
  /// What it concerns cannot be used.
  case error
  /// It can be used, but was perhaps not meant so.
  case warning
}
