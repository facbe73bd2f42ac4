import TestKit
import Testing

@testable import QuizShell

/// Files of sheets as services and spreadsheets write them; the transcript `score` has the rest.
@Suite("Files of answer sheets")
struct SheetDeskTests {
  private func score(_ bytes: [UInt8], _ options: String = "--csv") throws -> Stage.Told {
    try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: "packs/demo.yaml")
      try Files.write(bytes, to: folder.path("sheets.csv"))
      let stage = Stage(packs: folder.path("packs"))
      var told = try stage.call("score demo \(folder.path("sheets.csv")) \(options)")
      told.errors = told.errors.replacing(folder.path + "/", with: "")
      return told
    }
  }

  @Test("semicolons, tabs, a byte order mark and CRLF", arguments: [";", "\t", ","])
  func separators(mark: String) throws {
    let text = "\u{FEFF}name\(mark)text\r\nAnn\(mark)Paris\r\n\r\nBob\(mark)Rome\r\n"
    let told = try score(Array(text.utf8))
    #expect(
      told.output.hasPrefix("rank,name,points,right,partly,wrong,blank,vague,line\n1,Ann,10,1"))
    #expect(told.output.hasSuffix("2,Bob,0,0,0,1,0,0,4\n"))
  }

  @Test("more sheets than are marked at once, in the order of the file")
  func many() throws {
    let rows = (1...3000).map { "P\($0),\($0 % 3 == 0 ? "Paris" : "Rome")\n" }.joined()
    let told = try score(Array(("name,text\n" + rows).utf8))
    let lines = told.output.split(separator: "\n")
    #expect(lines.count == 3001)
    #expect(lines[1] == "1,P3,10,1,0,0,0,0,4" && lines[1000] == "1,P3000,10,1,0,0,0,0,3001")
    #expect(lines[1001] == "1001,P1,0,0,0,1,0,0,2")
  }

  @Test("a table for people stops at a thousand rows and says so")
  func table() throws {
    let rows = (1...1002).map { "P\($0),Paris\n" }.joined()
    let told = try score(Array(("name,text\n" + rows).utf8), "")
    #expect(told.output.hasSuffix("and 2 more; --csv prints all\n"))
  }

  @Test("an empty file, UTF-16 and a folder are refused with status 3")
  func refused() throws {
    let empty = try score([])
    #expect(empty.status == 3)
    #expect(
      empty.errors == "sheets.csv: error: the file is empty: its first line names the columns\n")
    #expect(try score([0xFF, 0xFE, 0x61, 0x00]).status == 3)
    #expect(try Stage().call("score finale /").status == 3)
    #expect(try Stage().call("score finale /nowhere.csv").status == 3)
  }

  @Test("a quote left open costs its line, and is told with its place")
  func openQuote() throws {
    let told = try score(Array("name,text\n\"Ann,Paris\nBob,Paris\n".utf8))
    #expect(told.output.contains("Bob,10,1"))
    #expect(told.errors.contains("sheets.csv:2:1: "))
  }
}
