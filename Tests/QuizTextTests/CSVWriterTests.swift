import QuizText
import Testing

@Suite("CSV writer")
struct CSVWriterTests {
  private func row(_ fields: [String], guarding: Bool = false) -> String {
    var csv = CSVWriter(guardsFormulas: guarding)
    csv.row(fields)
    return csv.text
  }

  @Test(
    "only what needs quotes is quoted",
    arguments: [
      (["a", "b c", ""], "a,b c,\n"), (["x,y", "q\"q", "l\nm"], "\"x,y\",\"q\"\"q\",\"l\nm\"\n"),
      ([""], "\"\"\n"),
      ([" a"], "\" a\"\n"), (["a,\u{301}", "\"\u{301}"], "\"a,\u{301}\",\"\"\"\u{301}\"\n"),
    ])
  func quotes(fields: [String], expected: String) {
    #expect(row(fields) == expected)
  }

  @Test("formulas are guarded on request, numbers left alone")
  func formulas() {
    let fields = ["=1+1", "-2.5", "+SUM(A1)", "@x", "-x", "ok"]
    #expect(row(fields) == "=1+1,-2.5,+SUM(A1),@x,-x,ok\n")
    #expect(row(fields, guarding: true) == "'=1+1,-2.5,'+SUM(A1),'@x,'-x,ok\n")
  }

  @Test("what is written is read back the same")
  func roundTrip() {
    let rows = [["a", "b,\"c\"", "d\r\ne"], ["", " ", "é"]]
    var csv = CSVWriter(separator: ";", lineEnd: "\r\n")
    for row in rows { csv.row(row) }
    var reader = CSVReader(Array(csv.text.utf8), separator: UInt8(ascii: ";"))
    #expect(reader.next()?.texts == rows[0])
    #expect(reader.next()?.texts == rows[1])
    #expect(reader.next() == nil)
    #expect(reader.problems == [])
  }
}
