import Testing

@testable import QuizYAML

@Suite("lines of bytes")
struct LinesTests {
  @Test("LF, CRLF and CR end a line")
  func ends() {
    raw("ab\ncd\r\nef\rg") { bytes in
      #expect(Lines.end(bytes, from: 0) == 2 && Lines.next(bytes, after: 0) == 3)
      #expect(Lines.end(bytes, from: 3) == 5 && Lines.next(bytes, after: 3) == 7)
      #expect(Lines.next(bytes, after: 7) == 10 && Lines.next(bytes, after: 10) == 11)
      #expect(Lines.start(bytes, of: 8) == 7 && Lines.start(bytes, of: 1) == 0)
    }
  }

  @Test("a place counts characters, a break of two bytes once")
  func places() {
    let top = Place(line: 1, column: 1, offset: 0)
    raw("é\r\nxy") { bytes in
      #expect(Lines.place(of: 5, in: bytes, from: top) == Place(line: 2, column: 2, offset: 5))
      #expect(Lines.place(of: 2, in: bytes, from: top) == Place(line: 1, column: 2, offset: 2))
      #expect(Lines.place(of: 0, in: bytes, from: top) == top)
    }
  }
}
