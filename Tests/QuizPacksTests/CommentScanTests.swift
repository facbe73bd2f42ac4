import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Comments of a pack")
struct CommentScanTests {
  private func comments(_ text: String) throws -> [SourceComment] {
    let bytes = Array(text.utf8)
    return CommentScan.comments(in: bytes, of: try #require(YAMLReader.read(bytes).root))
  }

  @Test("comments are found wherever they stand, and no text is taken for one")
  func finding() throws {
    let text = """
      # one
      a: "x # no"  # two
      b: >- # three
        # no
        y#no
      c: [p, # four
        'q # no']   #five

        # six  \t
      d: z#no
      """
    #expect(
      try comments(text).map(\.text) == ["# one", "# two", "# three", "# four", "#five", "# six"])
  }

  @Test("each knows its column, whether its line is its own, and whether a blank one is above it")
  func places() throws {
    let found = try comments("a: 'x' # one\r\n \r\n  # two\r\nb: y\r\n")
    #expect(found.map(\.column) == [7, 2])
    #expect(found.map(\.ownsLine) == [false, true])
    #expect(found.map(\.followsBlank) == [false, true])
    #expect(found.map(\.offset) == [7, 19])
  }

  @Test("each is given out once, whether asked for in order or by what stands before it")
  func queue() throws {
    let text = "a: 'x' # one\n# two\nb: ['y', # three\n 'z']\n"
    var queue = CommentQueue(try comments(text), lines: LineBreaks(bytes: Array(text.utf8)))
    #expect(queue.isAny(in: 20..<40))
    #expect(!queue.isAny(in: 0..<7))
    #expect(queue.takeBehind(6)?.text == "# one")
    #expect(queue.takeBehind(6) == nil)
    #expect(queue.takeBehind(26, before: 28) == nil)
    #expect(queue.take(before: 19)?.text == "# two")
    #expect(queue.take(before: 19) == nil)
    #expect(queue.take(before: 99, where: \.ownsLine) == nil)
    #expect(queue.take(before: 99)?.text == "# three")
  }
}
