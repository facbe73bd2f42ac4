import ArgumentParser
import QuizReports
import QuizText

/// Prints the standings of a tournament.
struct ShowStandings: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "standings", abstract: "Print standings, of a tournament or of a results file.",
    discussion: """
      Each rank comes with the tie-break that decided it; = marks a rank that is shared. Quizbowl \
      files are ranked by wins, then by points a tossup; chess reports by points, Buchholz, median \
      and Sonneborn-Berger.
      """)

  enum Form: String, EnumerableFlag {
    case json, csv, markdown

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .json: "Print JSON, with all numbers and matches."
      case .csv: "Print CSV, a row for each contestant of each pool."
      case .markdown: "Print Markdown."
      }
    }
  }

  @OptionGroup
  var results: ResultsOptions

  @Flag(exclusivity: .exclusive)
  var form: Form?

  func run(in session: Session) throws(CanonError) {
    let report = try session.report(results)
    switch form {
    case .json: try session.write(ReportKind.json.text(of: report))
    case .csv: try session.write(ReportKind.csv.text(of: report))
    case .markdown: try session.write(ReportMarkdown.standings(of: report))
    case nil:
      let width = session.isLive ? session.world.width() : nil
      try session.write(
        ReportTables(report).text(width: width, palette: session.world.palette))
    }
  }
}
