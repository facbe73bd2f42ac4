/// A contestant's line of the scoreboard.
public struct Line: Hashable, Codable, Sendable {
  public var contestant: Contestant
  public var score: Points = .zero
  public var right = 0
  public var partial = 0
  public var wrong = 0
  /// Questions left to pass by or to lapse.
  public var missed = 0

  public init(_ contestant: Contestant) { self.contestant = contestant }
}
