import QuizCore

extension TieBreak {
  public static let matchPoints = TieBreak(
    "match-points", "points for wins, draws and byes",
    each: { Ratio($1.record(of: $0).matchPoints, 10) })

  /// For those who played different numbers of matches; no name that a file may write.
  static let matchPointsPerMatch = TieBreak(
    "match-points-per-match", "match points for each match or bye",
    each: { entrant, table in
      let record = table.record(of: entrant)
      let matches = record.wins + record.draws + record.losses + record.byes
      return Ratio(record.matchPoints, 10 * matches)
    })

  public static let winRate = TieBreak(
    "win-rate", "wins and half the draws, of all matches decided",
    each: { $1.record(of: $0).winRate })

  public static let wins = TieBreak(
    "wins", "matches won", each: { Ratio($1.record(of: $0).wins) })

  public static let points = TieBreak(
    "points", "points scored on the questions",
    each: { Ratio($1.record(of: $0).points.thousandths, 1000) })

  public static let pointsPerGame = TieBreak(
    "points-per-game", "points scored on the questions, for each match",
    each: { $1.record(of: $0).pointsPerGame })

  public static let pointsPerTossup = TieBreak(
    "points-per-20", "points for each 20 tossups heard",
    each: { $1.record(of: $0).pointsPer(tossups: 20) })

  public static let pointsPerBonus = TieBreak(
    "points-per-bonus", "points for each bonus heard",
    each: { $1.record(of: $0).pointsPerBonus })

  public static let fewestNegs = TieBreak(
    "fewest-negs", "fewest tossups that cost points",
    each: { Ratio(-$1.record(of: $0).negs) })

  public static let seed = TieBreak(
    "seed", "the better seed", each: { Ratio(-$1.seed(of: $0)) })

  /// Drawn for all entrants at once, so that a lot does not depend on who is tied.
  public static let lot = TieBreak("lot", "a lot drawn from the tournament's seed") {
    group, table in
    var chance = Chance(seed: table.seed, stream: 0x6C6F_74)
    let order = chance.order(table.entrants.count)
    return group.map { entrant in
      let place = table.seed(of: entrant)
      return Ratio(place < order.count ? -order[place] : -order.count)
    }
  }
}
