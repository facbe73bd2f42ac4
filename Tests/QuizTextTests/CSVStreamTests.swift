import TestKit
import Testing

@testable import QuizText

@Suite("CSV piece by piece") struct CSVStreamTests {
  /// A number that looks drawn, from a seed.
  private struct Draw {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private func rows(_ bytes: [UInt8], piece: Int) -> ([CSVRow], [CSVProblem]) {
    var at = 0
    var stream = CSVStream {
      let end = min(at + piece, bytes.count)
      defer { at = end }
      return Array(bytes[at..<end])
    }
    var rows: [CSVRow] = []
    var problems: [CSVProblem] = []
    while let row = stream.next() {
      rows.append(row)
      problems += stream.takeProblems()
    }
    return (rows, problems + stream.takeProblems())
  }

  @Test("however it is cut, it reads as the whole file does")
  func anyCut() {
    var draw = Draw(state: Campaign.seed)
    let signs = Array("a,b\"\"\r\n\n\r;é 1".utf8)
    for _ in 0..<Campaign.size(6_000) {
      let bytes = (0..<draw.below(60)).map { _ in signs[draw.below(signs.count)] }
      var whole = CSVReader(bytes)
      var expected: [CSVRow] = []
      while let row = whole.next() { expected.append(row) }
      for piece in [1, 2, 3, 7, 64] {
        let found = rows(bytes, piece: piece)
        #expect(found.0 == expected)
        #expect(found.1 == whole.problems)
      }
    }
  }

  @Test("a byte order mark is skipped though it comes in two pieces")
  func byteOrderMark() {
    let found = rows(Array("\u{FEFF}a,b\n1,2\n".utf8), piece: 2)
    #expect(found.0.map(\.texts) == [["a", "b"], ["1", "2"]])
  }

  @Test("a quote that is never closed does not swallow a whole file")
  func openQuote() {
    let filler = String(repeating: "x,y\n", count: 5_000_000)
    let bytes = Array(("a,b\n\"open,1\n" + filler).utf8)
    var at = 0
    var stream = CSVStream {
      let end = min(at + (1 << 20), bytes.count)
      defer { at = end }
      return Array(bytes[at..<end])
    }
    #expect(stream.next()?.texts == ["a", "b"])
    #expect(stream.next()?.texts == ["open", "1"])
    #expect(stream.next()?.texts == ["x", "y"])
    #expect(stream.takeProblems().map(\.defect) == [.openQuote])
  }
}
