extension TieBreak {
  /// Match points of the matches between exactly two.
  public static let headToHead = TieBreak(
    "head-to-head", "the matches between two who are level"
  ) { group, table in
    group.count == 2 ? table.leaguePoints(among: group) : group.map { _ in .zero }
  }

  /// Match points of the matches among those who are level, if all of them have met as often.
  public static let miniLeague = TieBreak(
    "mini-league", "the matches among all who are level, if each has met each"
  ) { group, table in
    table.haveAllMet(group) ? table.leaguePoints(among: group) : group.map { _ in .zero }
  }

  public static let buchholz = TieBreak(
    "buchholz", "the match points of all opponents",
    each: { Ratio($1.contributions(to: $0).reduce(0) { $0 + $1.opponent }, 10) })

  public static let medianBuchholz = TieBreak(
    "median-buchholz", "the match points of opponents, without the best and the worst",
    each: { entrant, table in
      let points = table.contributions(to: entrant).map(\.opponent).sorted()
      return Ratio(points.count > 2 ? points[1..<(points.count - 1)].reduce(0, +) : 0, 10)
    })

  public static let sonnebornBerger = TieBreak(
    "sonneborn-berger", "the match points of those beaten, and half of those drawn with",
    each: { entrant, table in
      Ratio(table.contributions(to: entrant).reduce(0) { $0 + $1.result * $1.opponent }, 20)
    })
}

extension ResultTable {
  private func inside(_ group: [Entrant]) -> [PlayedMatch] {
    let members = Set(group)
    return group.flatMap { entrant in
      matches(of: entrant).filter { match in
        match.meeting.seats.count == 2 && match.meeting.seats[0] == entrant
          && members.contains(match.meeting.seats[1])
      }
    }
  }

  func leaguePoints(among group: [Entrant]) -> [Ratio] {
    let league = ResultTable(entrants: group, matches: inside(group), worth: worth)
    return group.map { Ratio(league.record(of: $0).matchPoints, 10) }
  }

  func haveAllMet(_ group: [Entrant]) -> Bool {
    let inside = inside(group)
    var meetings: Set<Int> = []
    for (place, one) in group.enumerated() {
      for two in group[(place + 1)...] {
        meetings.insert(inside.count { $0.meeting.isBetween(one, two) })
      }
    }
    return meetings.count == 1 && !meetings.contains(0)
  }
}
