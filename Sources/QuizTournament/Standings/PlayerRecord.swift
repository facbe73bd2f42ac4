import QuizCore

/// What one player of a team did.
public struct PlayerRecord: Sendable {
  public let entrant: Entrant
  public let name: String
  /// Matches, each as the part of its tossups that the player heard.
  public internal(set) var gamesPlayed = 0.0
  public internal(set) var tossupsHeard = 0
  public internal(set) var answers = AnswerTally()
  /// Competition ranking by points a tossup heard: 1, 2, 2, 4.
  public internal(set) var rank = 0
  public internal(set) var isTied = false

  init(_ entrant: Entrant, name: String) {
    self.entrant = entrant
    self.name = name
  }

  public var points: Points { answers.points }
  public var pointsPerTossup: Ratio { Ratio(points.thousandths, 1000 * tossupsHeard) }
}
