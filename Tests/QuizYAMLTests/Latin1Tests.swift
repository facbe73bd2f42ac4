import Testing

@testable import QuizYAML

@Suite("Latin-1")
struct Latin1Tests {
  @Test("a file in Latin-1 is named as such, once and where it shows, and the rest is read")
  func file() {
    let bytes: [UInt8] =
      Array("questions:\n- ask: Wie hei".utf8) + [0xDF] + Array("t die Stra".utf8) + [0xDF]
      + Array("e?\n  answer: *x\n".utf8)
    let messages = YAMLReader.read(bytes).problems.map(\.description)
    #expect(messages.count == 2)
    #expect(
      messages.first
        == "2:15: the file is Latin-1 or Windows-1252, as the byte 0xDF here shows: save it as UTF-8"
    )
    #expect(messages.last?.hasPrefix("3:11: an alias") == true)
  }

  @Test("a hundred accents are one problem still")
  func many() {
    let line = Array("- caf".utf8) + [0xE9] + Array(" au lait\n".utf8)
    let bytes = Array("questions:\n".utf8) + (0..<100).flatMap { _ in line }
    let document = YAMLReader.read(bytes)
    #expect(document.problems.map(\.place.line) == [2])
    #expect(document.root?["questions"]?.asList?.count == 100)
  }

  @Test("no letter means anything in YAML")
  func meaningless() {
    let bytes: [UInt8] = Array("answer: ".utf8) + [0xE9] + Array(" or so\n".utf8)
    #expect(YAMLReader.read(bytes).problems.map(\.place.column) == [9])
  }

  @Test("quotes of Windows-1252 too")
  func windows() {
    #expect(Latin1.isLikely(Array("it".utf8) + [0x92] + Array("s".utf8)))
  }

  @Test("one wrong byte in UTF-8 is a wrong byte, and data is no text")
  func others() {
    #expect(!Latin1.isLikely(Array("café is spelled caf".utf8) + [0xE9] + Array(" here".utf8)))
    #expect(!Latin1.isLikely(Array("plain".utf8)))
    #expect(!Latin1.isLikely([0xFE, 0xFE, 0xFE, 0x41]))
    #expect(!Latin1.isLikely([0x41, 0x42, 0x43, 0x00, 0xE9, 0x41, 0x42]))
    #expect(!Latin1.isLikely([0x41, 0x42, 0x43, 0x81, 0x41, 0x42]))
  }
}
