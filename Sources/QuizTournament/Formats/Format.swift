/// Who plays whom: a pure function from what was played to what is played next.
///
/// A format never has to think of void matches: `Situation.next(in:)` has them played again first.
public protocol Format: Sendable {
  /// As a tournament's file writes it.
  static var name: String { get }
  /// One sentence on what it is for.
  static var summary: String { get }
  /// With the settings that suit most.
  init()
  /// The next round; nil when all is played.
  func next(_ situation: Situation) throws(FormatError) -> RoundPlan?
  /// Best first, equals together, where the format itself ranks; nil leaves it to the standings.
  func order(_ situation: Situation) -> [[Entrant]]?
  /// Whether a match must have a winner.
  var needsWinner: Bool { get }
  /// Whether an entrant may come after the first round.
  var allowsLateEntry: Bool { get }
  /// Whether who meets whom is the same whatever the results, so that later rounds can be played
  /// ahead.
  var isForeseeable: Bool { get }
}

extension Format {
  public func order(_ situation: Situation) -> [[Entrant]]? { nil }
  public var needsWinner: Bool { false }
  public var allowsLateEntry: Bool { true }
  public var isForeseeable: Bool { false }
  public var name: String { Self.name }
}
