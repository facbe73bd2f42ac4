import Testing

@testable import QuizYAML

@Suite("a look at the bytes")
struct PreflightTests {
  private func check(_ bytes: [UInt8], limit: Int = 20) -> Preflight {
    Preflight(bytes, limit: limit)
  }

  @Test("each wrong byte is named at its place and made harmless")
  func wrong() {
    let checked = check(Array("ab\n".utf8) + [0xFF, 0x1B, 0x63])
    #expect(checked.problems.map(\.cause) == [.invalidUTF8(byte: 0xFF), .controlCharacter(0x1B)])
    #expect(checked.problems.map(\.place.line) == [2, 2])
    #expect(checked.problems.map(\.place.column) == [1, 2])
    #expect(checked.bytes == Array("ab\n? c".utf8))
  }

  @Test(
    "overlong forms, surrogates and cut characters are no UTF-8",
    arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80]]
      as [[UInt8]])
  func invalid(_ bytes: [UInt8]) {
    #expect(check(bytes).problems.first?.cause == .invalidUTF8(byte: bytes[0]))
  }

  @Test("text of any script is left as it is")
  func sound() {
    let text = Array("Zoë 日本 🎉\tx\r\n".utf8)
    let checked = check(text)
    #expect(checked.problems.isEmpty && checked.bytes == text && !checked.isASCII)
    #expect(check(Array("plain".utf8)).isASCII)
  }

  @Test("a byte order mark is passed over, and UTF-16 told")
  func marks() {
    #expect(check([0xEF, 0xBB, 0xBF, 0x61]).start == 3)
    #expect(Preflight.isUTF16([0xFF, 0xFE, 0x61, 0]) && Preflight.isUTF16([0x61, 0, 0x62, 0]))
    #expect(!Preflight.isUTF16(Array("abcd".utf8)) && !Preflight.isUTF16([0, 0, 0, 0]))
  }

  @Test("it stops where there are too many")
  func limit() {
    #expect(check([UInt8](repeating: 0xFF, count: 100), limit: 5).problems.count == 5)
  }
}
