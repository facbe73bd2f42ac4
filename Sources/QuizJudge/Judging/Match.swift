/// A form that a guess comes near to, and how near.
struct Match: Sendable {
  /// The place of the form among the forms of the answerline.
  var form: Int
  var level: Level
  /// What typos cost, in half letters.
  var cost = 0
  var rule: MatchRule

  /// Whether this match is strictly nearer than another.
  func isNearer(than other: Match) -> Bool {
    level != other.level ? level < other.level : cost < other.cost
  }
}
