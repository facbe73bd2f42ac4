import Glibc
import TestKit
import Testing

@testable import QuizTerminal

@Suite("lines from a pipe or file")
struct PlainLinesTests {
  private let request = LineRequest(prompt: "answer> ")

  /// A source that reads these bytes from a pipe.
  private func source(_ bytes: [UInt8], limit: Int = 1 << 20) -> PlainLines {
    var ends: [CInt] = [0, 0]
    pipe(&ends)
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    return PlainLines(descriptor: ends[0], limit: limit)
  }

  private func outcomes(_ text: String) -> [LineOutcome] {
    let source = source(Array(text.utf8))
    return (0..<4).map { _ in source.readLine(request) }
  }

  @Test("LF and CRLF end lines, and a last line without either is kept")
  func lineBreaks() {
    #expect(
      outcomes("a\nb\r\n\nc").elementsEqual([.line("a"), .line("b"), .line(""), .line("c")]))
    #expect(outcomes("a\n").elementsEqual([.line("a"), .endOfInput, .endOfInput, .endOfInput]))
  }

  @Test("invalid UTF-8 is repaired and a byte order mark left out")
  func invalid() {
    let source = source([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62, 0x0A])
    #expect(source.readLine(request) == .line("a\u{FFFD}b"))
  }

  @Test("the rest of a line beyond the limit is left out, and said so")
  func tooLong() {
    let source = source(Array("abcdef\r\nxyz\n".utf8), limit: 4)
    #expect(source.readLine(request) == .line("abcd"))
    #expect(source.trouble == .lineTooLong(line: 1, limit: 4))
    #expect(source.readLine(request) == .line("xyz"))
  }

  @Test("a line as long as the limit is whole")
  func justFits() {
    let source = source(Array("abcd\r\n".utf8), limit: 4)
    #expect(source.readLine(request) == .line("abcd"))
    #expect(source.trouble == nil)
  }

  @Test("what cannot be read is the end, and said so")
  func unreadable() {
    let source = PlainLines(descriptor: -1)
    #expect(source.readLine(request) == .endOfInput)
    #expect(source.trouble == .unreadable(code: EBADF))
  }

  @Test("a program without a terminal gets its lines with no prompt, echo or escape code")
  func piped() throws {
    let run = try PipedRun(
      Probe.path, ["--limit", "1000", "--lines", "3"], input: Array("Paris\nRom".utf8),
      environment: ["TERM": "xterm"])
    #expect(
      String(decoding: run.output, as: UTF8.self) == "line(\"Paris\")\nline(\"Rom\")\nendOfInput\n")
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }
}
