/// A match that can be played now, by a name that no other match of the tournament has.
public struct DueMatch: Hashable, Sendable {
  /// From 1.
  public var phase: Int
  /// From 1.
  public var pool: Int
  public var meeting: Meeting

  public init(phase: Int, pool: Int, meeting: Meeting) {
    self.phase = phase
    self.pool = pool
    self.meeting = meeting
  }

  /// `p1-2-r3-4`: phase, pool, and the match within them; letters, digits and `-` only.
  public var name: String { "p\(phase)-\(pool)-\(meeting.name)" }
}
