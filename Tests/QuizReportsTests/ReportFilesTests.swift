import QuizTournament
import TestKit
import Testing

@testable import QuizReports

@Suite("Files that a tournament leaves behind") struct ReportFilesTests {
  private static func files(_ seed: UInt64, teams: Int = 8, phases: [PhasePlan]? = nil) throws
    -> [ReportFiles.File]
  {
    let event = try SampleEvent(seed: seed, teams: teams, phases: phases)
    return try ReportFiles.all(of: event.report)
  }

  @Test("each kind has its files, and the same tournament the same bytes")
  func names() throws {
    let files = try Self.files(3)
    #expect(
      files.map(\.name) == [
        "standings.txt", "standings.json", "standings.csv", "individuals.csv", "matches.csv",
        "report.md", "tournament.qbj", "phase-1-1.trf", "phase-1-2.trf", "phase-2-1.trf",
        "phase-2-2.trf", "phase-3.trf",
      ])
    #expect(try Self.files(3) == files)
    #expect(try ReportFiles.all(of: SampleEvent(seed: 3).report, kinds: ["csv"]).count == 3)
  }

  @Test(
    "they hold what they held",
    arguments: ["standings.txt", "standings.csv", "matches.csv", "report.md"])
  func golden(name: String) throws {
    let file = try #require(Self.files(3).first { $0.name == name })
    let kept = name.replacing(".", with: "-")
    #expect(
      Golden.difference("report-\(kept)", String(decoding: file.bytes, as: UTF8.self)) == nil)
  }

  @Test("no file for people or spreadsheets holds a control character or a formula")
  func hostile() throws {
    for file in try Self.files(4) {
      #expect(!file.bytes.contains { $0 < 32 && $0 != 10 }, "\(file.name)")
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(file.name)")
    }
    for file in try Self.files(4) where file.name.hasSuffix(".csv") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains(",=1+2") && !text.contains(",@sum"))
    }
  }

  @Test("a phase in which more than two play at once has no chess file")
  func openRounds() throws {
    let files = try Self.files(
      1, teams: 4, phases: [PhasePlan(name: "Open", format: OpenRounds(rounds: 2))])
    #expect(!files.contains { $0.name.hasSuffix(".trf") })
  }

  @Test("a chess file reads back with the points and places of the standings", arguments: 0..<6)
  func chess(seed: Int) throws {
    let event = try SampleEvent(
      seed: UInt64(seed), teams: 11, phases: [PhasePlan(name: "Swiss", format: Swiss(rounds: 5))])
    let pool = event.report.phases[0].pools[0]
    let document = try #require(
      TRFReport.document(
        of: pool, in: event.report.phases[0], event.report))
    let read = try TRFReader.read(TRFWriter.text(of: document))
    let report = Report(read, by: pool.standings.rows.isEmpty ? [] : [.matchPoints])
    for record in report.phases[0].pools[0].table.records {
      #expect(record.matchPoints == pool.table.record(of: record.entrant).matchPoints)
    }
    for row in pool.standings.rows {
      #expect(read.players.first { $0.number == row.entrant.number }?.place == row.rank)
    }
    let own = TieBreak.buchholz.keys(pool.table.entrants, pool.table)
    let again = report.phases[0].pools[0].table
    #expect(TieBreak.buchholz.keys(pool.table.entrants, again) == own)
  }
}
