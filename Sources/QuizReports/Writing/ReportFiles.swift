import QuizText
import QuizTournament

/// The files that a tournament leaves behind.
public enum ReportFiles {
  public struct File: Sendable, Hashable {
    public var name: String
    public var bytes: [UInt8]

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What can be asked for, with the files that it is.
  public static let kinds = ["text", "json", "csv", "markdown", "qbj", "trf"]

  /// The files of some kinds; those of chess only for phases that these can tell of.
  public static func all(
    of report: Report, kinds: [String] = kinds
  ) throws(JSONError) -> [File] {
    var files: [File] = []
    for kind in kinds {
      switch kind {
      case "text": files.append(File("standings.txt", ReportTables(report).text()))
      case "json": files.append(File("standings.json", try StandingsJSON.text(of: report)))
      case "csv":
        files.append(File("standings.csv", ReportCSV.standings(report)))
        files.append(File("individuals.csv", ReportCSV.individuals(report)))
        files.append(File("matches.csv", ReportCSV.matches(report)))
      case "markdown": files.append(File("report.md", ReportMarkdown.text(of: report)))
      case "qbj":
        let bytes = QBJWriter.bytes(of: QBJTournament(report))
        files.append(File("tournament.qbj", bytes: bytes))
      case "trf": files += chess(report)
      default: break
      }
    }
    return files
  }

  /// A chess report of each pool that it can tell of.
  public static func chess(_ report: Report) -> [File] {
    var files: [File] = []
    for (phase, item) in report.phases.enumerated() {
      for (place, pool) in item.pools.enumerated() {
        guard let document = TRFReport.document(of: pool, in: item, report) else { continue }
        let suffix = item.pools.count == 1 ? "" : "-\(place + 1)"
        files.append(File("phase-\(phase + 1)\(suffix).trf", TRFWriter.text(of: document)))
      }
    }
    return files
  }
}
