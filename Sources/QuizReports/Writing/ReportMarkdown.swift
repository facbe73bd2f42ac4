import QuizText
import QuizTournament

/// Writes a whole report as Markdown: standings, individuals, every match round by round.
public enum ReportMarkdown {
  public static func text(of report: Report) -> String {
    report.phases.reduce(standings(of: report)) { $0 + matches(of: $1, in: report) }
  }

  /// The tables alone, without the matches.
  public static func standings(of report: Report) -> String {
    var text = "# \(MarkdownText.escaped(report.title))\n"
    for section in ReportTables(report).sections {
      text += "\n## \(MarkdownText.escaped(section.title))\n\n" + MarkdownText.table(section.table)
    }
    return text
  }

  private static func matches(of phase: Report.Phase, in report: Report) -> String {
    let matches = phase.matches + phase.playOffs
    guard !matches.isEmpty else { return "" }
    var text = "\n## \(MarkdownText.escaped(phase.name)): matches\n"
    for round in Set(matches.map(\.meeting.round)).sorted() {
      text += "\nRound \(round)\n\n"
      for match in matches where match.meeting.round == round {
        text += "- \(MarkdownText.escaped(MatchLine.text(of: match, in: report)))\n"
      }
    }
    return text
  }
}
