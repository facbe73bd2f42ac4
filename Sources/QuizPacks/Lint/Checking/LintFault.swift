/// What a check has found.
struct LintFault: Sendable, Hashable {
  let code: String
  let severity: Severity
  /// What is wrong, and what to do about it; safe to show on a terminal.
  let what: String
  let remedy: String
}

extension LintFault: CustomStringConvertible {
  var description: String { "\(what): \(remedy)" }
}
