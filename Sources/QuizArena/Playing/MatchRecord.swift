import QuizTournament

/// A finished match: what the journal keeps of it, and all that standings are made from.
public struct MatchRecord: Hashable, Sendable {
  public var match: DueMatch
  public var result: MatchResult

  public init(_ match: DueMatch, _ result: MatchResult) {
    self.match = match
    self.result = result
  }
}
