import ArgumentParser
import QuizReports

/// One file of a report, by the name that a command gives it.
enum ReportKind: String, CaseIterable, ExpressibleByArgument {
  case markdown, text, json, csv, individuals, matches, qbj, trf

  func text(of report: Report) throws(CanonError) -> String {
    switch self {
    case .markdown: ReportMarkdown.text(of: report)
    case .text: ReportTables(report).text()
    case .json: try ReportKind.json(report)
    case .csv: ReportCSV.standings(report)
    case .individuals: ReportCSV.individuals(report)
    case .matches: ReportCSV.matches(report)
    case .qbj: String(decoding: QBJWriter.bytes(of: QBJTournament(report)), as: UTF8.self)
    case .trf: try ReportKind.chess(report)
    }
  }

  private static func json(_ report: Report) throws(CanonError) -> String {
    do { return try StandingsJSON.text(of: report) } catch { throw .answer("\(error)") }
  }

  private static func chess(_ report: Report) throws(CanonError) -> String {
    let files = ReportFiles.chess(report)
    guard files.count == 1, let file = files.first else {
      throw .missingChoice(
        files.isEmpty
          ? "a chess report is for matches of two, one for each in a round; choose another kind"
          : "there are \(files.count) chess reports, one for each pool; write them with --out FOLDER"
      )
    }
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
