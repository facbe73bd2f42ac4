import QuizCore
import QuizText
import QuizTournament

/// The columns of a table of standings, of which those that nobody has anything in are left out.
struct TeamColumns {
  struct Column {
    var title: String
    var alignment = Alignment.right
    var value: (Standings.Row) -> String
  }

  let columns: [Column]

  init(_ pool: Report.Pool, of report: Report) {
    let records = pool.standings.rows.map(\.record)
    func any(_ isThere: (TeamRecord) -> Bool) -> Bool { records.contains(where: isThere) }
    let hasPairs = any { $0.wins + $0.draws + $0.losses > 0 }
    var columns = [
      Column(title: "rank") { $0.shown },
      Column(title: "contestant", alignment: .left) { report.name(of: $0.entrant) },
    ]
    if hasPairs {
      columns += [
        Column(title: "W") { "\($0.record.wins)" }, Column(title: "L") { "\($0.record.losses)" },
      ]
    }
    if any({ $0.draws > 0 }) { columns.append(Column(title: "D") { "\($0.record.draws)" }) }
    if any({ $0.byes > 0 }) { columns.append(Column(title: "bye") { "\($0.record.byes)" }) }
    if hasPairs || pool.table.isSwiss {
      columns.append(Column(title: "pts") { Ratio($0.record.matchPoints, 10).short(1) })
    }
    columns += [
      Column(title: "score") { "\($0.record.points)" },
      Column(title: "per game") { $0.record.pointsPerGame.text(1) },
    ]
    columns += TeamColumns.rates(records, report.tossups) + TeamColumns.answers(records)
    columns += TeamColumns.losses(records)
    if pool.standings.rows.contains(where: { $0.decidedBy != nil }) {
      columns.append(Column(title: "by", alignment: .left) { $0.decidedBy ?? "" })
    }
    self.columns = columns
  }

  private static func rates(_ records: [TeamRecord], _ tossups: Int) -> [Column] {
    var columns: [Column] = []
    if records.contains(where: { $0.regulationTossups > 0 }) {
      columns.append(
        Column(title: "per \(tossups)") { $0.record.pointsPer(tossups: tossups).text(2) })
    }
    if records.contains(where: { $0.bonusesHeard > 0 }) {
      columns.append(Column(title: "per bonus") { $0.record.pointsPerBonus.text(2) })
    }
    return columns
  }

  /// A column for each number of points that tossups brought, but for a great many of them.
  private static func answers(_ records: [TeamRecord]) -> [Column] {
    let values = Set(records.flatMap { $0.answers.counts.map(\.value) }).sorted(by: >)
    guard values.count <= 6 else { return [] }
    return values.map { value in
      Column(title: value.description) { "\($0.record.answers.number { $0 == value })" }
    }
  }

  private static func losses(_ records: [TeamRecord]) -> [Column] {
    guard records.contains(where: { $0.forfeits > 0 }) else { return [] }
    return [Column(title: "forfeits") { "\($0.record.forfeits)" }]
  }
}
