import QuizText
import Testing

@testable import QuizArena

@Suite("The checksum of a line") struct JournalSumTests {
  /// The CRC-32 of `{"a":1` by Python's zlib.
  private let line = #"{"a":1,"sum":"a702fc6e"}"#

  @Test("is that of all that stands before it")
  func sealing() {
    var json = JSONWriter()
    json.beginObject()
    json.field("a", 1)
    #expect(String(decoding: JournalSum.sealed(json), as: UTF8.self) == line + "\n")
  }

  @Test("opens the line that it fits, and no other")
  func opening() {
    func opened(_ text: String) -> String? {
      Array(text.utf8).withUnsafeBytes { bytes in
        JournalSum.opened(bytes).map { String(decoding: $0, as: UTF8.self) }
      }
    }
    #expect(opened(line) == #"{"a":1"#)
    #expect(opened(line.replacing("1", with: "2", maxReplacements: 1)) == nil)
    #expect(opened(String(line.dropLast())) == nil)
    #expect(opened("") == nil)
    #expect(opened(#","sum":"00000000"}"#) == nil)
  }
}
