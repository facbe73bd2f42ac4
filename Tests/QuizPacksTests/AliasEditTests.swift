import QuizCore
import QuizJudge
import Testing

@testable import QuizPacks

@Suite("More in an accept list") struct AliasEditTests {
  static let cases: [(question: String, after: String)] = [
    (
      "  - ask: A?\n    answer: Paris\n    explain: So.\n",
      "  - ask: A?\n    answer: Paris\n    accept: [Lutetia]\n    explain: So.\n"
    ),
    ("  - answer: Paris\n    ask: A?\n", "  - answer: Paris\n    accept: [Lutetia]\n    ask: A?\n"),
    ("- ask: A?\n  answer: Paris", "- ask: A?\n  answer: Paris\n  accept: [Lutetia]"),
    (
      "- ask: A?\n  answer: |\n    Paris\n  explain: So.\n",
      "- ask: A?\n  answer: |\n    Paris\n  accept: [Lutetia]\n  explain: So.\n"
    ),
    (
      "- ask: A?\n  answer: Paris\n  accept: [Paname]\n",
      "- ask: A?\n  answer: Paris\n  accept: [Paname, Lutetia]\n"
    ),
    (
      "- ask: A?\n  answer: Paris\n  accept: [\"Paname\", ]\n",
      "- ask: A?\n  answer: Paris\n  accept: [\"Paname\", \"Lutetia\", ]\n"
    ),
    (
      "- ask: A?\n  answer: Paris\n  accept: []\n",
      "- ask: A?\n  answer: Paris\n  accept: [Lutetia]\n"
    ),
    (
      "- ask: A?\n  accept: Paname, or so\n  answer: Paris\n",
      "- ask: A?\n  accept: [\"Paname, or so\", Lutetia]\n  answer: Paris\n"
    ),
    (
      "- ask: A?\n  accept:\n  - Paname\n  - 'Ville lumière'\n\n  answer: Paris\n",
      "- ask: A?\n  accept:\n  - Paname\n  - 'Ville lumière'\n  - Lutetia\n\n  answer: Paris\n"
    ),
    (
      "- {ask: A?, answer: Paris}\n", "- {ask: A?, answer: Paris, accept: [Lutetia]}\n"
    ),
    (
      "- {\"ask\": \"A?\", \"answer\": \"Paris\"}\n",
      "- {\"ask\": \"A?\", \"answer\": \"Paris\", \"accept\": [\"Lutetia\"]}\n"
    ),
    (
      "- ask: A?\r\n  answer: Paris\r\n  explain: So.\r\n",
      "- ask: A?\r\n  answer: Paris\r\n  accept: [Lutetia]\r\n  explain: So.\r\n"
    ),
    (
      "- ask: A?\n  answer: 7\n  within: 1\n",
      "- ask: A?\n  answer: 7\n  accept: [Lutetia]\n  within: 1\n"
    ),
  ]

  @Test("it goes where an author would put it, and nothing else is touched", arguments: cases)
  func shapes(question: String, after: String) throws {
    let head =
      question.utf8.contains(13)
      ? AliasPatchTests.head.replacing("\n", with: "\r\n") : AliasPatchTests.head
    #expect(try AliasPatchTests.changed(question, alias: "Lutetia", head: head) == after)
  }

  @Test(
    "whatever the text holds, the pack then has it, letter for letter",
    arguments: [
      "a: b", "\"", "'", "# x", "[or]", "\\n", "-1", "👩‍👩‍👧", "- ask: x", "a\nb: c",
      "yes",
    ])
  func hostile(alias: String) throws {
    for (question, _) in Self.cases.dropLast() where !question.utf8.contains(13) {
      let after = try #require(try AliasPatchTests.changed(question, alias: alias))
      let pack = PackLoader.load(bytes: Array((AliasPatchTests.head + after).utf8), file: "p.yaml")
        .pack
      guard case .text(let answer) = pack?.questions.first?.form else {
        Issue.record("no text in \(after)")
        return
      }
      #expect(answer.accept.last == alias)
    }
  }
}
