import ArgumentParser
import QuizFiles
import QuizReports
import QuizText

/// Writes a whole report of a tournament.
struct ShowReport: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a tournament's report: Markdown, CSV, QBJ or TRF.",
    discussion: """
      Printed is one file, Markdown unless --as names another; with --out all of them are written \
      into a folder. Results of other programs are converted in the same way.
      """)

  @OptionGroup
  var results: ResultsOptions

  @Option(
    name: .customLong("as"),
    help: .init(
      "What to print: markdown, text, json, csv, individuals, matches, qbj or trf.",
      valueName: "kind"))
  var kind = ReportKind.markdown

  @Option(help: .init("Write every file into this folder, which is made.", valueName: "folder"))
  var out: String?

  func run(in session: Session) throws(CanonError) {
    let report = try session.report(results)
    guard let out else { return try session.write(kind.text(of: report)) }
    try ReportFolder(path: out).write(report)
    try session.write("wrote the report into \(out.visible)\n")
  }
}
