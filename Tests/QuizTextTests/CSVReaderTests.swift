import QuizText
import Testing

@Suite("CSV reader")
struct CSVReaderTests {
  private func read(_ bytes: [UInt8], _ separator: UInt8 = 0x2C) -> (
    rows: [[String]], problems: [String]
  ) {
    var reader = CSVReader(bytes, separator: separator)
    var rows: [[String]] = []
    while let row = reader.next() { rows.append(row.texts) }
    return (rows, reader.problems.map(\.description))
  }

  @Test(
    "sound files",
    arguments: [
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,", [["a", "b"], ["c", ""]]), ("", []),
      ("\"a,\"\"b\"\"\nc\",d", [["a,\"b\"\nc", "d"]]),
      ("\u{FEFF}é,日\r\n\r\n,", [["é", "日"], ["", ""]]),
      ("a\rb\r", [["a"], ["b"]]), ("\"\"\n", [[""]]),
    ])
  func sound(text: String, expected: [[String]]) {
    let found = read(Array(text.utf8))
    #expect(found.rows == expected)
    #expect(found.problems == [])
  }

  @Test("another separator")
  func separator() {
    #expect(read(Array("a;b,c".utf8), UInt8(ascii: ";")).rows == [["a", "b,c"]])
  }

  @Test("fields know their place and whether they were quoted")
  func places() {
    var reader = CSVReader(Array("é,\"x\ny\",z\nq,,\"\"".utf8))
    let first = reader.next()
    #expect(first?.fields.map(\.line) == [1, 1, 2])
    #expect(first?.fields.map(\.column) == [1, 3, 4])
    #expect(first?.fields.map(\.isQuoted) == [false, true, false])
    #expect(reader.next()?.line == 3)
  }

  @Test("each defect is named at its place and reading goes on")
  func defects() {
    let text = "a,b\nc\n1,\"two\" 2\nx\"y,z\n\u{7},e\n\"open,f\ng,h\n"
    let found = read(Array(text.utf8))
    #expect(
      found.rows == [
        ["a", "b"], ["c"], ["1", "two 2"], ["x\"y", "z"], ["\u{7}", "e"], ["open", "f"],
        ["g", "h"],
      ])
    #expect(
      found.problems.map { String($0.prefix(30)) } == [
        "2:1: the row has 1 fields wher", "3:8: \" 2\" follows a closing qu",
        "4:2: a quote stands inside an ",
        "5:1: the field holds the contr", "6:1: a quoted field is not clo",
      ])
  }

  @Test("bytes that are no UTF-8 are named and replaced")
  func invalid() {
    let found = read([0x61, 0x2C, 0xFF, 0x0A])
    #expect(found.rows == [["a", "\u{FFFD}"]])
    #expect(found.problems == ["1:3: the field is not UTF-8: save the file as UTF-8"])
    #expect(read([0xFF, 0xFE, 0x61, 0]).problems == ["1:1: the file is UTF-16: save it as UTF-8"])
  }
}
