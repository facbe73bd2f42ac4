import QuizYAML
import TestKit
import Testing

@Suite("YAML reader")
struct YAMLReaderTests {
  @Test("every scalar keeps its spelling and its style")
  func spelling() {
    let root = read("a: No\nb: 07\nc: 1e3\nd: \"No\"\ne: 'x'\nf: |\n  l\ng: >\n  l\nh:\ni: ~\n")
      .root
    #expect(
      root?.asMapping?.map { $0.value.text ?? "" } == [
        "No", "07", "1e3", "No", "x", "l\n", "l\n", "", "~",
      ])
    #expect(
      root?.asMapping?.map(\.value.style) == [
        .plain, .plain, .plain, .doubleQuoted, .singleQuoted, .literal, .folded, .plain, .plain,
      ])
    #expect(root?["h"]?.isEmpty == true)
  }

  @Test("mappings keep the order of the file, lists their items")
  func order() {
    let root = read("z: 1\na: [x, {k: v}]\nm:\n- 1\n- - 2\n").root
    #expect(root?.asMapping?.map(\.name) == ["z", "a", "m"])
    #expect(root?["a"]?.asList?[0].text == "x")
    #expect(root?["a"]?.asList?[1]["k"]?.text == "v")
    #expect(root?["m"]?.asList?[1].asList?[0].text == "2")
    #expect(root?["a"]?.kindName == "list" && root?.kindName == "mapping")
  }

  @Test(
    "places count lines, characters and bytes, whatever stands before",
    arguments: ["\n", "\r\n", "\r"])
  func places(lineBreak: String) {
    let text = ["é: 日", "b: \"ü\" ", "c: 🎉 x"].joined(separator: lineBreak)
    let root = YAMLReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).root
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let values = root?.asMapping?.map(\.value) ?? []
    #expect(values.map(\.place.line) == [1, 2, 3])
    #expect(values.map(\.place.column) == [4, 4, 4])
    #expect(
      values.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["日", "\"ü\"", "🎉 x"])
  }

  @Test(
    "an empty file has no root and no problem",
    arguments: ["", "\n", "# only this\n", "\u{FEFF}", "---\n"])
  func empty(text: String) {
    #expect(read(text).root?.isEmpty ?? true)
    #expect(told(text) == [])
  }

  @Test("a comment may stand on its own line, after a quoted text or a key")
  func comments() {
    let text = "# head\na: \"x\" # y\nb: # z\n  - 'q' # r\n  # s\nc: [1, 2] # t\nd: a#b\n"
    #expect(told(text) == [])
    #expect(read(text).root?["d"]?.text == "a#b")
  }

  @Test("a file above the limit is refused before it is read")
  func size() {
    let document = YAMLReader.read(Array("a: b".utf8), limits: YAMLLimits(bytes: 3))
    #expect(document.root == nil)
    #expect(
      document.problems.map(\.message) == [
        "the file has 4 bytes, more than the limit of 3: split it into several packs"
      ])
  }

  @Test("long mappings find their duplicate keys too")
  func manyKeys() {
    let lines = (1...300).map { "k\($0): x\n" }.joined()
    #expect(told(lines) == [])
    #expect(
      told(lines + "k7: y\nk299: y\n") == [
        "301:1: the key \"k7\" was given before, in line 7, column 1: remove one of the two",
        "302:1: the key \"k299\" was given before, in line 299, column 1: remove one of the two",
      ])
  }
}
