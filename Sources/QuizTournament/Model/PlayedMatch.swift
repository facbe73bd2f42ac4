/// A match with its result.
public struct PlayedMatch: Hashable, Sendable {
  public var meeting: Meeting
  public var result: MatchResult

  public init(_ meeting: Meeting, _ result: MatchResult) {
    self.meeting = meeting
    self.result = result
  }

  /// Who won a match of two; nil for a draw, and where it does not count.
  public var winner: Entrant? {
    guard let place = result.winner, meeting.seats.indices.contains(place) else { return nil }
    return meeting.seats[place]
  }

  /// Whether two played and neither won.
  public var isDraw: Bool {
    result.isPlayed && meeting.seats.count == 2 && winner == nil
  }

  /// Who lost a match of two; nil for a draw, and where it does not count.
  public var loser: Entrant? { winner.flatMap { meeting.opponent(of: $0) } }
}
