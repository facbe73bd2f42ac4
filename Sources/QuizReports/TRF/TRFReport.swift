import QuizTournament

/// A phase as a chess report file, so that programs of chess can pair or check it.
public enum TRFReport {
  /// The file of one pool, without what was carried over. Nil where matches are not between two, or
  /// somebody has two in a round.
  public static func document(
    of pool: Report.Pool, in phase: Report.Phase, _ report: Report
  ) -> TRFDocument? {
    var document = TRFDocument()
    if let field = pool.swiss {
      document = TRFDocument(field, title: title(pool, report), names: report.names)
    } else {
      guard let players = players(of: pool, phase.matches, report) else { return nil }
      document.name = title(pool, report)
      document.rounds = players.map(\.entries.count).max()
      document.worth = pool.table.worth
      document.players = players
      document.ranksByOrder = true
    }
    var places: [Int: Int] = [:]
    for row in pool.standings.rows { places[row.entrant.number] = row.rank }
    for index in document.players.indices {
      document.players[index].place = places[document.players[index].number] ?? 0
    }
    return document
  }

  private static func title(_ pool: Report.Pool, _ report: Report) -> String {
    let isNamed = !pool.name.isEmpty && pool.name != report.title
    return isNamed ? "\(report.title), \(pool.name)" : report.title
  }

  private static func players(
    of pool: Report.Pool, _ played: [PlayedMatch], _ report: Report
  ) -> [TRFPlayer]? {
    let members = Set(pool.table.entrants)
    let matches = played.filter { members.isSuperset(of: $0.meeting.seats) }
    let rounds = matches.reduce(0) { max($0, $1.meeting.round) }
    var entries: [Entrant: [TRFEntry?]] = [:]
    for entrant in pool.table.entrants {
      entries[entrant] = Array(repeating: nil, count: rounds)
    }
    for match in matches {
      guard match.meeting.seats.count == 2 else { return nil }
      for (seat, entrant) in match.meeting.seats.enumerated() {
        let round = match.meeting.round - 1
        guard entries[entrant]?[round] == nil else { return nil }
        entries[entrant]?[round] = entry(match, seat)
      }
    }
    return pool.table.entrants.map { entrant in
      var player = TRFPlayer(number: entrant.number, name: report.name(of: entrant))
      player.entries = (entries[entrant] ?? []).map { $0 ?? TRFEntry(result: "Z") }
      player.points = player.entries.reduce(0) { $0 + $1.points(pool.table.worth) }
      return player
    }
  }

  private static func entry(_ match: PlayedMatch, _ seat: Int) -> TRFEntry {
    let entrant = match.meeting.seats[seat]
    let opponent = match.meeting.seats[1 - seat].number
    let hasWon = match.winner == entrant
    guard match.result.isPlayed else {
      return TRFEntry(opponent: opponent, result: hasWon ? "+" : "-")
    }
    let result: Character = hasWon ? "1" : match.isDraw ? "=" : "0"
    return TRFEntry(opponent: opponent, seat: seat == 0 ? .one : .two, result: result)
  }
}
