import QuizCore
import QuizText
import QuizTournament

/// Writes a report as tables for spreadsheets; what they would take for a formula is guarded, and
/// control characters are made visible.
public enum ReportCSV {
  /// A row for each contestant of each pool of each phase.
  public static func standings(_ report: Report) -> String {
    let values = Set(
      report.phases.flatMap(\.pools).flatMap(\.table.records)
        .flatMap { $0.answers.counts.map(\.value) }
    ).sorted(by: >)
    var csv = CSVWriter(guardsFormulas: true)
    csv.row(
      [
        "phase", "pool", "rank", "tied", "contestant", "wins", "losses", "draws", "byes", "points",
        "games", "score", "score_per_game", "tossups", "score_per_\(report.tossups)",
        "bonus_points",
        "bonuses", "points_per_bonus", "bounceback", "lightning", "forfeits", "decided_by",
      ] + values.map { "answers_\($0)" })
    for phase in report.phases {
      for pool in phase.pools {
        for row in pool.standings.rows {
          csv.row(
            [phase.name.visible, pool.name.visible] + fields(row, report)
              + values.map { value in "\(row.record.answers.number { $0 == value })" })
        }
      }
    }
    return csv.text
  }

  private static func fields(_ row: Standings.Row, _ report: Report) -> [String] {
    let record = row.record
    return [
      "\(row.rank)", row.isTied ? "yes" : "no", report.name(of: row.entrant).visible,
      "\(record.wins)",
      "\(record.losses)", "\(record.draws)", "\(record.byes)",
      Ratio(record.matchPoints, 10).short(1), "\(record.played)", "\(record.points)",
      record.pointsPerGame.text(4), "\(record.tossupsHeard)",
      record.pointsPer(tossups: report.tossups).text(4), "\(record.bonusPoints)",
      "\(record.bonusesHeard)", record.pointsPerBonus.text(4), "\(record.bouncebackPoints)",
      "\(record.lightningPoints)", "\(record.forfeits)", row.decidedBy ?? "",
    ]
  }

  /// A row for each player of each phase.
  public static func individuals(_ report: Report) -> String {
    var csv = CSVWriter(guardsFormulas: true)
    csv.row([
      "phase", "rank", "tied", "player", "contestant", "games", "tossups", "score",
      "score_per_tossup",
    ])
    for phase in report.phases {
      for player in phase.players {
        csv.row([
          phase.name.visible, "\(player.rank)", player.isTied ? "yes" : "no", player.name.visible,
          report.name(of: player.entrant).visible, "\(player.gamesPlayed)",
          "\(player.tossupsHeard)",
          "\(player.points)", player.pointsPerTossup.text(4),
        ])
      }
    }
    return csv.text
  }

  /// A row for each side of each match.
  public static func matches(_ report: Report) -> String {
    var csv = CSVWriter(guardsFormulas: true)
    csv.row(["phase", "round", "match", "seat", "contestant", "score", "result"])
    for phase in report.phases {
      for match in phase.matches + phase.playOffs {
        for (seat, entrant) in match.meeting.seats.enumerated() {
          csv.row([
            phase.name.visible, "\(match.meeting.round)", match.meeting.name, "\(seat + 1)",
            report.name(of: entrant).visible, points(match, seat), result(match, entrant),
          ])
        }
      }
    }
    return csv.text
  }

  private static func points(_ match: PlayedMatch, _ seat: Int) -> String {
    guard match.result.isPlayed, match.result.points.indices.contains(seat) else { return "" }
    return "\(match.result.points[seat])"
  }

  private static func result(_ match: PlayedMatch, _ entrant: Entrant) -> String {
    let suffix = match.result.isPlayed ? "" : " by forfeit"
    if match.meeting.seats.count > 2 { return "" }
    if match.winner == entrant { return "won" + suffix }
    return match.isDraw ? "drawn" : "lost" + suffix
  }
}
