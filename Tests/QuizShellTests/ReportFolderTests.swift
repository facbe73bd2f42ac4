import QuizReports
import QuizTournament
import TestKit
import Testing

@testable import QuizShell

@Suite("Reports as files") struct ReportFolderTests {
  private static let report: Report = {
    var document = TRFDocument()
    document.name = "Two"
    document.players = [TRFPlayer(number: 1, name: "A"), TRFPlayer(number: 2, name: "B")]
    document.players[0].entries = [TRFEntry(opponent: 2, seat: .one, result: "1")]
    document.players[1].entries = [TRFEntry(opponent: 1, seat: .two, result: "0")]
    return Report(document)
  }()

  @Test("a folder is made, holds every file, and is written anew in place")
  func folder() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("out")
      try ReportFolder(path: path).write(Self.report)
      try ReportFolder(path: path).write(Self.report)
      for name in [
        "standings.txt", "standings.json", "standings.csv", "individuals.csv", "matches.csv",
        "report.md", "tournament.qbj", "phase-1.trf",
      ] {
        #expect(Files.exists("\(path)/\(name)"), "\(name)")
      }
      #expect(try Files.text("\(path)/report.md") == ReportKind.markdown.text(of: Self.report))
    }
  }

  @Test("each kind is the file of that kind", arguments: ReportKind.allCases)
  func kinds(kind: ReportKind) throws {
    let files = try ReportFiles.all(of: Self.report).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(files.contains(try kind.text(of: Self.report)))
  }

  @Test("a folder that cannot be made is an error with its path")
  func unwritable() {
    #expect(throws: CanonError.self) {
      try ReportFolder(path: "/dev/null/out").write(Self.report)
    }
  }
}
