import QuizCore
import Testing

@testable import QuizPacks

@Suite("A longer text in a pack") struct ScalarEditTests {
  static let lines: [(question: String, after: String)] = [
    (
      "- ask: A?\n  answerline: <b><u>Paris</u></b> [prompt on Seine]\n  explain: So.\n",
      "- ask: A?\n  answerline: <b><u>Paris</u></b> [prompt on Seine] [accept <b><u>Lutetia</u></b>]\n"
        + "  explain: So.\n"
    ),
    (
      "- ask: A?\n  answerline: 'the city''s <u>Paris</u>'\n",
      "- ask: A?\n  answerline: 'the city''s <u>Paris</u> [accept <u>Lutetia</u>]'\n"
    ),
    (
      "- ask: A?\n  answerline: \"<u>Paris</u>\" # so\n",
      "- ask: A?\n  answerline: \"<u>Paris</u> [accept <u>Lutetia</u>]\" # so\n"
    ),
    (
      "- ask: A?\n  answerline: >-\n    <u>Paris</u>\n    in France\n  explain: So.\n",
      "- ask: A?\n  answerline: >-\n    <u>Paris</u>\n    in France [accept <u>Lutetia</u>]\n"
        + "  explain: So.\n"
    ),
    (
      "- {ask: A?, answerline: Paris}\n",
      "- {ask: A?, answerline: \"Paris [accept Lutetia]\"}\n"
    ),
  ]

  @Test("an answerline grows at its end, in its own quotes", arguments: lines)
  func answerlines(question: String, after: String) throws {
    #expect(try AliasPatchTests.changed(question, alias: "Lutetia") == after)
  }

  @Test(
    "an answerline takes whatever text, and still reads as one",
    arguments: ["a: b", "\"", "x # y", "Trick or Treat", "it's", "{a}", "a, b", "\\n"])
  func hostileLines(alias: String) throws {
    for (question, _) in Self.lines {
      let after = try AliasPatchTests.changed(question, alias: alias)
      if alias == "\"" { return #expect(after == nil) }
      let text = AliasPatchTests.head + (try #require(after))
      let pack = try #require(PackLoader.load(bytes: Array(text.utf8), file: "p.yaml").pack)
      #expect(Packet.whole(pack).question(at: 0)?.tried(alias).ruling.outcome == .right, "\(text)")
    }
  }
}
