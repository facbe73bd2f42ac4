import QuizYAML
import Testing

@Suite("sound parts of a broken file")
struct GatheredTests {
  @Test("items of all sections are in one list, keys in the order of the file")
  func together() {
    let text =
      "id: p\nquestions:\n  - ask: a\n  - ask: @b\n  - ask: c\n  - ask: @d\n  - ask: e\nlicense: x\n"
    #expect(stems(text) == ["a", "c", "e"])
    #expect(read(text).root?.asMapping?.map(\.name) == ["id", "questions", "license"])
  }

  @Test("a key given twice in two sections is told with its first place")
  func twice() {
    let text = "id: p\nquestions:\n  - ask: @b\nid: q\n"
    let causes = read(text).problems.map(\.cause)
    #expect(causes.contains(.duplicateKey("id", first: Place(line: 1, column: 1, offset: 0))))
  }
}
