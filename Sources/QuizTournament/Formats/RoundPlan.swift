/// The matches to be played next, and who sits out.
public struct RoundPlan: Hashable, Sendable {
  /// Within its phase, from 1.
  public var round: Int
  public var meetings: [Meeting]
  public var byes: [Entrant]

  public init(round: Int, meetings: [Meeting], byes: [Entrant] = []) {
    self.round = round
    self.meetings = meetings
    self.byes = byes
  }

  /// With everyone active who has no match sitting out.
  init(round: Int, meetings: [Meeting], among active: [Entrant]) {
    let busy = Set(meetings.flatMap(\.seats))
    self.init(round: round, meetings: meetings, byes: active.filter { !busy.contains($0) })
  }
}
