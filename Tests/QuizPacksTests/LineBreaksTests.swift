import Testing

@testable import QuizPacks

@Suite("Lines of a file") struct LineBreaksTests {
  @Test("a line begins behind the break before it, whatever breaks lines")
  func places() {
    for text in ["ab\ncd\n", "ab\rcd\r"] {
      let lines = LineBreaks(bytes: Array(text.utf8))
      #expect(lines.start(of: 4) == 3)
      #expect(lines.start(of: 1) == 0)
      #expect(lines.next(from: 1) == 3)
    }
    #expect(LineBreaks(bytes: Array("ab\r\ncd".utf8)).next(from: 0) == 4)
    #expect(LineBreaks(bytes: Array("ab\r\ncd".utf8)).next(from: 5) == 6)
    #expect(LineBreaks(bytes: Array("ab\ncd".utf8)).next(from: 3) == 3)
  }

  @Test("a line put in ends as the file's lines do, and ends the last one where that has no end")
  func insertion() {
    let dos = LineBreaks(bytes: Array("a\r\nb\r\n".utf8))
    #expect(dos.insertion(of: "x", at: 3) == Splice(at: 3, "x\r\n"))
    let cut = LineBreaks(bytes: Array("a\nb".utf8))
    #expect(cut.insertion(of: "x", at: 3) == Splice(at: 3, "\nx"))
    #expect(LineBreaks(bytes: Array("a".utf8)).insertion(of: "x", at: 1) == Splice(at: 1, "\nx"))
  }
}
