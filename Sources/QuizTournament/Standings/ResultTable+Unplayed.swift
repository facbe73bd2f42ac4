/// What a round brought to one entrant, as tie-breaks by opponents see it.
struct Contribution {
  /// The match points of the opponent, in tenths.
  var opponent: Int
  /// 2 for a win, 1 for a draw, 0 for a loss.
  var result: Int
}

/// Unplayed rounds in tie-breaks by opponents: FIDE Handbook C.07, article 16, edition 2024.
extension ResultTable {
  /// One for each match of two, and in a Swiss phase one for each round without.
  ///
  /// An unplayed round of a Swiss phase counts as one against an opponent who ended with as many
  /// points as the entrant. In other formats a forfeit counts as a match, and a bye not at all.
  func contributions(to entrant: Entrant) -> [Contribution] {
    let own = record(of: entrant).matchPoints
    let fromMatches = matches(of: entrant).compactMap { match -> Contribution? in
      guard let opponent = match.meeting.opponent(of: entrant) else { return nil }
      let result = match.winner == entrant ? 2 : match.isDraw ? 1 : 0
      if isSwiss, !match.result.isPlayed { return Contribution(opponent: own, result: result) }
      return Contribution(opponent: adjustedPoints(of: opponent), result: result)
    }
    return fromMatches
      + unplayed(of: entrant).map { round in
        let result = round.points >= worth.win ? 2 : round.points >= worth.draw ? 1 : 0
        return Contribution(opponent: own, result: result)
      }
  }

  /// The match points that an entrant lends to opponents: rounds that the entrant stayed away from
  /// after the last one of another kind count as draws.
  func adjustedPoints(of entrant: Entrant) -> Int {
    let points = record(of: entrant).matchPoints
    guard isSwiss else { return points }
    var stayed: [Int: Int] = [:]
    for round in unplayed(of: entrant) where round.kind == .absence {
      stayed[round.round] = round.points
    }
    for match in matches(of: entrant) where hasStayedAway(entrant, from: match) {
      stayed[match.meeting.round] = worth.forfeitLoss
    }
    var adjusted = points
    var round = rounds
    while let got = stayed[round] {
      adjusted += worth.draw - got
      round -= 1
    }
    return adjusted
  }

  private func hasStayedAway(_ entrant: Entrant, from match: PlayedMatch) -> Bool {
    guard case .forfeited(let absent) = match.result.ending else { return false }
    return match.meeting.seats.firstIndex(of: entrant).map { absent.contains($0) } ?? false
  }
}
