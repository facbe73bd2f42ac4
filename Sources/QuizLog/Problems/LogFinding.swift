/// Something in a log that does not agree; lines and events count from 1.
public enum LogFinding: Hashable, Sendable {
  case damage(LogProblem)
  /// The line's sum is wrong.
  case changed(line: Int)
  case misnumbered(line: Int, expected: Int, found: Int)
  /// The first line and the `began` event disagree.
  case header(FieldDifference)
  /// The scoreboard is not what the events add up to; rows count from 1.
  case scoreboard(row: Int, FieldDifference)
  case packMissing(id: String, title: String)
  case packChanged(id: String, title: String)
  /// The rules cannot be had here, or not read.
  case rulesMissing(why: String)
  /// The game does not allow an action that the log has.
  case refused(line: Int, why: String)
  case differs(line: Int, event: Int, name: String, FieldDifference)
  /// Another event stands there; nil where one of the two has none.
  case otherEvent(line: Int, event: Int, recorded: String?, played: String?)
}

extension LogFinding {
  /// Whether something is wrong with the log. A game that was left before its end, or whose packs
  /// or rules are not here to play it again, is none the worse for it.
  public var isFault: Bool {
    switch self {
    case .damage(.unfinished), .packMissing, .packChanged, .rulesMissing: false
    default: true
    }
  }
}
