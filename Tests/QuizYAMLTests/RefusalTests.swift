import QuizYAML
import Testing

@Suite("What YAML offers and packs refuse")
struct RefusalTests {
  @Test(
    "aliases, anchors, tags, documents and duplicate keys are named at their place",
    arguments: [
      (
        "a: &x 1\nb: *x\n",
        [
          "1:4: an anchor (\"&x\") is not read: remove it, or put the text in quotes if the & is text",
          "2:4: an alias (\"*x\") is not read: write the text out, or put it in quotes if the * is text",
        ]
      ),
      (
        "a: !Kung people\n",
        [
          "1:4: a tag (\"!Kung\") is not read: remove it, or put the text in quotes if the ! is text"
        ]
      ),
      (
        "a: 1\n---\nb: 2\n",
        ["2:1: a second document begins here: keep one document in a file, without \"---\""]
      ),
      (
        "a: 1\nb: 2\na: 3\n",
        ["3:1: the key \"a\" was given before, in line 1, column 1: remove one of the two"]
      ),
      ("[a]: 1\n", ["1:1: a list or mapping stands as a key: write a text as the key"]),
    ])
  func refused(text: String, expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test("nesting stops at 64, alias bombs and bracket towers are cheap")
  func depth() {
    func tower(_ height: Int) -> String {
      "a: " + String(repeating: "[", count: height) + String(repeating: "]", count: height)
    }
    #expect(told(tower(63)) == [])
    #expect(
      told(tower(64)) == [
        "1:67: lists and mappings are nested more than 64 deep: write this flatter"
      ])
    #expect(told(tower(3000)).first?.hasPrefix("1:67: ") == true)
    #expect(told(String(repeating: "- ", count: 5000)).isEmpty == false)
  }

  @Test("a question with an alias is left out, the others stay")
  func aliasInItem() {
    let text = "questions:\n- ask: a\n  answer: *x\n- ask: b\n  answer: c\n"
    #expect(stems(text) == ["b"])
    #expect(told(text).count == 1)
  }

  @Test("wrong bytes are each named, and the rest is read")
  func bytes() {
    let bytes =
      Array("a: x".utf8) + [0xFF] + Array("y\nb: ".utf8) + [0, 0x1B]
      + Array("é\u{2028}\u{9B}z".utf8)
    let document = YAMLReader.read(bytes)
    #expect(
      document.problems.map(\.description) == [
        "1:5: the byte 0xFF is not UTF-8: save the file as UTF-8",
        "2:4: the invisible character U+0000 stands here: delete it",
        "2:5: the invisible character U+001B stands here: delete it",
        "2:7: the invisible character U+2028 stands here: delete it",
        "2:10: the invisible character U+009B stands here: delete it",
      ])
    #expect(document.root?["a"]?.text == "x?y")
  }

  @Test("UTF-16 is refused, with and without its mark")
  func utf16() {
    for bytes in [[0xFF, 0xFE, 0x61, 0], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A]] as [[UInt8]] {
      #expect(
        YAMLReader.read(bytes).problems.map(\.message) == ["the file is UTF-16: save it as UTF-8"])
    }
  }

  @Test("a file that is no text stops early and says so")
  func binary() {
    let problems = YAMLReader.read([UInt8](repeating: 0xFE, count: 5000).dropFirst(0) + [1])
      .problems
    #expect(problems.count <= 21)
  }
}
