import Testing

@testable import QuizLog

@Suite("the sum of a line")
struct LineSumTests {
  /// From Python: `"%08x" % zlib.crc32(b'{"a":1')`, and of its digits with `{"b":2` after them.
  @Test("is the CRC-32 of the last sum's digits and the line up to its sum")
  func knownSums() {
    var sum = LineSum()
    let lines = [
      "{\"a\":1,\"crc\":\"a702fc6e\"}",
      "{\"b\":2,\"crc\":\"600b6b41\"}",
      "{\"b\":2,\"crc\":\"600b6b41\"}",
    ]
    let right = lines.map { sum.isRight(Array($0.utf8)[...]) }
    #expect(right == [true, true, false])
  }

  @Test("a short line has none")
  func shortLine() {
    var sum = LineSum()
    let isRight = sum.isRight(Array("{}".utf8)[...])
    #expect(!isRight)
  }
}
