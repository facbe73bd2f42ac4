import TestKit
import Testing

@testable import QuizPacks

@Suite("YAML, written")
struct YAMLTextTests {
  private static let pack = Loading.pack(
    """
    {canon: 1, id: p, title: "P: all", sources: {a: {title: A}}, questions: [
      {ask: "Which?", answer: Paris, wrong: [Rome, "a, b"], time: 20s, credit: {Rome: 50}},
      {ask: "How\\nmany?", answer: 7, within: 1%, worth: 2.5},
      {ask: "True?", answer: true, source: "a, page 1"},
      {ask: "All", worth: 10, parts: [{ask: x, answer: "yes"}, {ask: z, list: [a, b], need: 1}]}]}
    """
  ).pack

  @Test("a pack is laid out as an author would")
  func layout() {
    #expect(
      Self.pack.map { YAMLText.of($0.tree) } == """
        canon: 1
        id: p
        title: "P: all"
        sources:
          a:
            title: A
        questions:
          - ask: Which?
            answer: Paris
            wrong: [Rome, "a, b"]
            time: 20s
            credit:
              Rome: 50
          - ask: |-
              How
              many?
            answer: 7
            within: 1%
            worth: 2.5
          - ask: True?
            answer: true
            source: a, page 1
          - ask: All
            parts:
              - ask: x
                answer: "yes"
              - ask: z
                list: [a, b]
                need: 1
            worth: 10

        """)
  }

  @Test("long keys are read again")
  func longKeys() throws {
    let key = String(repeating: "key ", count: 600)
    let tree = PackValue.map([
      .init("match", .map([.init(key, .text("a")), .init("b", .text("c"))]))
    ])
    let text = YAMLText.of(tree)
    #expect(text.hasPrefix("match:\n  ? \"key "))
    let read = Loading.question(
      "  - ask: x\n" + text.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
    #expect(read?.tree["match"]?.entries.first?.key == key)
  }

  @Test(
    "what another reader would take for something else is in quotes",
    arguments: [
      "yes", "No", "null", "~", "07", "1e3", "0x1F", "12:30", "2014-12-22", "1,000", ".5", "+1",
      "- a",
      "a: b", "a #b", "#a", " a", "a ", "@a", "%a", "`a", "!a", "&a", "*a", "|", ">", "=", "<<", "",
      "a\tb", "a\u{85}b", "a\u{2028}b", "\u{FEFF}",
    ])
  func quoted(_ text: String) {
    #expect(!PlainScalar.holds(text))
  }

  @Test(
    "what is plain stays plain",
    arguments: ["Paris", "a:b", "C#", "it's (so)", "2 + 2 = ?", "$5", "É"])
  func plain(_ text: String) {
    #expect(PlainScalar.holds(text))
  }
}
