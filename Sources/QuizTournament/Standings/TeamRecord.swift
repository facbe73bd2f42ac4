import QuizCore

/// All the numbers of one line of the standings.
public struct TeamRecord: Sendable {
  public let entrant: Entrant
  public internal(set) var wins = 0
  public internal(set) var losses = 0
  public internal(set) var draws = 0
  /// Rounds without a match that counted as a win.
  public internal(set) var byes = 0
  /// Matches that were not played because somebody was missing; they are in wins and losses.
  public internal(set) var forfeits = 0
  /// What the contestant itself was at fault with.
  public internal(set) var faults = FaultTally()
  /// Matches on the questions.
  public internal(set) var played = 0
  /// In tenths.
  public internal(set) var matchPoints = 0
  public internal(set) var points = Points.zero
  public internal(set) var tossupsHeard = 0
  public internal(set) var regulationTossups = 0
  /// Without what overtime brought.
  public internal(set) var regulationPoints = Points.zero
  public internal(set) var answers = AnswerTally()
  public internal(set) var bonusPoints = Points.zero
  public internal(set) var bonusesHeard = 0
  public internal(set) var bouncebackPoints = Points.zero
  public internal(set) var lightningPoints = Points.zero

  init(_ entrant: Entrant) { self.entrant = entrant }

  /// Wins and half the draws, of all that was decided.
  public var winRate: Ratio { Ratio(2 * wins + draws, 2 * (wins + losses + draws)) }
  public var pointsPerGame: Ratio { Ratio(points.thousandths, 1000 * played) }
  /// Regulation points for each of so many regulation tossups.
  public func pointsPer(tossups: Int) -> Ratio {
    Ratio(regulationPoints.thousandths * tossups, 1000 * regulationTossups)
  }
  public var pointsPerBonus: Ratio { Ratio(bonusPoints.thousandths, 1000 * bonusesHeard) }
  /// Tossups that cost points.
  public var negs: Int { answers.number { $0 < .zero } }
}
