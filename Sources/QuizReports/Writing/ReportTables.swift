import QuizText
import QuizTournament

/// A report as tables with titles, for a terminal or a file of plain text.
public struct ReportTables {
  public struct Section {
    public var title: String
    public var table: Table
  }

  public let sections: [Section]

  /// The last phase first, since that is what one wants to see; individuals after their phase.
  /// - Parameter mostPlayers: how many individuals are listed of each phase.
  public init(_ report: Report, mostPlayers: Int = .max) {
    var sections: [Section] = []
    if report.phases.count > 1, !report.order.isEmpty {
      sections.append(ReportTables.order(report))
    }
    for phase in report.phases.reversed() {
      for pool in phase.pools {
        let columns = TeamColumns(pool, of: report).columns
        var table = Table(columns.map { Table.Column($0.title, $0.alignment) })
        for row in pool.standings.rows { table.add(columns.map { Styled($0.value(row)) }) }
        sections.append(Section(title: pool.name, table: table))
      }
      if phase.players.contains(where: { $0.name != report.name(of: $0.entrant) }) {
        sections.append(ReportTables.players(phase, report, most: mostPlayers))
      }
    }
    self.sections = sections
  }

  /// Plain text: each title on a line of its own, a blank line between.
  public func text(width: Int? = nil, palette: Palette = .plain) -> String {
    sections.map { section in
      let title = palette.paint([Styled(section.title, .bold)])
      let lines = section.table.lines(width: width, palette: palette)
      return (section.title.isEmpty ? lines : [title] + lines).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func order(_ report: Report) -> Section {
    var table = Table([.init("rank", .right), .init("contestant")])
    var rank = 1
    for group in report.order {
      for entrant in group {
        let shown = group.count > 1 ? "\(rank)=" : "\(rank)"
        table.add([Styled(shown), Styled(report.name(of: entrant))])
      }
      rank += group.count
    }
    return Section(title: "All", table: table)
  }

  private static func players(_ phase: Report.Phase, _ report: Report, most: Int) -> Section {
    var table = Table([
      .init("rank", .right), .init("player"), .init("contestant"), .init("games", .right),
      .init("tossups", .right), .init("score", .right), .init("per tossup", .right),
    ])
    for player in phase.players.prefix(most) {
      table.add(
        [
          player.isTied ? "\(player.rank)=" : "\(player.rank)", player.name,
          report.name(of: player.entrant), games(player.gamesPlayed), "\(player.tossupsHeard)",
          "\(player.points)", player.pointsPerTossup.text(2),
        ].map { Styled($0) })
    }
    return Section(title: "\(phase.name): individuals", table: table)
  }

  /// Hundredths of a match.
  private static func games(_ games: Double) -> String {
    Ratio(Int((games * 100).rounded()), 100).text(2)
  }
}
