import QuizYAML
import Testing

@testable import QuizPacks

@Suite("Texts in lines")
struct FoldingTests {
  @Test("as many words on a line as fit, broken at single spaces alone")
  func filling() {
    #expect(Folding.lines("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(Folding.lines("aa  bb cc", width: 5) == ["aa  bb", "cc"])
    #expect(Folding.lines("日本 語", width: 4) == ["日本", "語"])
    #expect(Folding.lines("abcdefgh", width: 5) == ["abcdefgh"])
  }

  @Test("a break of the text is a blank line")
  func breaks() {
    #expect(Folding.lines("aa\nbb\n\ncc", width: 9) == ["aa", "", "bb", "", "", "cc"])
  }

  @Test(
    "what a folded block would lose is not folded",
    arguments: [" a", "a ", "a\n b", "\na", "a\n", ""])
  func refused(text: String) { #expect(Folding.lines(text, width: 9) == nil) }

  @Test("a folded block reads back as the text", arguments: ["aa bb  cc dd\nee\n\n\nff gg hh ii"])
  func roundTrip(text: String) throws {
    for width in 2..<20 {
      let lines = try #require(Folding.lines(text, width: width))
      let yaml = "a: >-\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
      #expect(YAMLReader.read(Array(yaml.utf8)).root?["a"]?.text == text)
    }
  }

  @Test("a text is set on its line, or as a block, as it has room and as it is written")
  func layouts() throws {
    func layout(_ yaml: String, room: Int) throws -> ScalarLayout {
      let bytes = Array("a: \(yaml)\n".utf8)
      let node = try #require(YAMLReader.read(bytes).root?["a"])
      return ScalarSetter(bytes: bytes).layout(node, room: room, width: 6)
    }
    #expect(try layout("aaa bbb ccc", room: 11) == .line("aaa bbb ccc"))
    #expect(try layout("aaa bbb", room: 5) == .block(header: ">-", lines: ["aaa", "bbb"]))
    #expect(try layout("\"a\\nb c d e\"", room: 5) == .line("\"a\\nb c d e\""))
    #expect(try layout("aaaaaaaaaaa", room: 5) == .line("aaaaaaaaaaa"))
    #expect(try layout("|\n  a\n  b", room: 50) == .block(header: "|-", lines: ["a", "b"]))
    #expect(try layout("|\n  true", room: 50) == .block(header: ">-", lines: ["true"]))
  }
}
