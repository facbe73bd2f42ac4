import Testing

@testable import QuizYAML

@Suite("character counts as offsets")
struct OffsetCursorTests {
  @Test("it goes on and back over characters of any length")
  func characters() {
    raw("aé日🎉z") { bytes in
      var cursor = OffsetCursor(bytes, base: 0, isASCII: false)
      #expect([0, 1, 2, 3, 4, 5].map { cursor.offset(of: $0) } == [0, 1, 3, 6, 10, 11])
      #expect(cursor.offset(of: 2) == 3 && cursor.offset(of: 99) == 11)
    }
  }

  @Test("counts are from the base, and ASCII needs no walk")
  func base() {
    raw("éab") { bytes in
      var cursor = OffsetCursor(bytes, base: 2, isASCII: false)
      #expect(cursor.offset(of: 1) == 3)
      var plain = OffsetCursor(bytes, base: 2, isASCII: true)
      #expect(plain.offset(of: 1) == 3)
    }
  }
}
