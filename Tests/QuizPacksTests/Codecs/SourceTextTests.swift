import TestKit
import Testing

@testable import QuizPacks

@Suite("Text files")
struct SourceTextTests {
  private func told(_ bytes: [UInt8]) -> [String] {
    let findings = Findings(file: "f")
    _ = SourceText(bytes, findings)
    return findings.sorted().map { "\($0.line):\($0.column): \($0.message)" }
  }

  @Test("lines end with LF, CRLF or CR, and a mark at the beginning is no text")
  func lines() throws {
    let text = try #require(
      SourceText(Array("\u{FEFF}a\nbb\r\n\rc".utf8), Findings(file: "f")))
    #expect(text.lines.map(text.text) == ["a", "bb", "", "c"])
    #expect(SourceText([], Findings(file: "f"))?.lines.map(\.isEmpty) == [true])
  }

  @Test("places are found in any order")
  func places() throws {
    let text = try #require(SourceText(Array("é=x\r\nyé\nz".utf8), Findings(file: "f")))
    let found = [10, 0, 3, 6, 7, 2].map { text.place(of: $0) }
    #expect(found.map(\.line) == [3, 1, 1, 2, 2, 1])
    #expect(found.map(\.column) == [1, 1, 3, 1, 2, 2])
  }

  @Test("UTF-16 and Latin-1 are named")
  func encodings() {
    #expect(told([0xFF, 0xFE, 0x61, 0]) == ["1:1: the file is UTF-16: save it as UTF-8"])
    #expect(told([0x61, 0, 0x62, 0]) == ["1:1: the file is UTF-16: save it as UTF-8"])
    #expect(
      told(Array("caf".utf8) + [0xE9, 10]) == [
        "1:4: the byte 0xE9 is no UTF-8; the file looks like Latin-1 (ISO 8859-1, Windows-1252):"
          + " save it as UTF-8"
      ])
    #expect(
      told(Array("é ü\n".utf8) + [0xE9]) == ["2:1: the byte 0xE9 is no UTF-8: mend the text here"])
  }

  @Test(
    "what is no UTF-8 is found",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5],
      [0x80],
      [0xE2, 0x82],
    ] as [[UInt8]])
  func broken(_ bytes: [UInt8]) {
    #expect(Encoding.broken(bytes).first == 0)
    #expect(Encoding.broken(Array("aé€😀".utf8)) == [])
  }
}
