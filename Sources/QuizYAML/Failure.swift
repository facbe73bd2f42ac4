/// Where and why libyaml gave up, and what was open then.
struct Failure {
  let reason: String
  let mark: Place
  /// Where the construct that is broken begins, if libyaml says so.
  var context: Place?
  /// Where the last scalar that was read ends.
  var lastScalarEnd: Int
}
