import QuizPacks
import Testing

/// Each message, from the text that an author might write.
@Suite("The wording of pack problems")
struct PackFaultWordingTests {
  @Test(
    "the head of a pack",
    arguments: [
      ("# nothing\n", ["p.yaml: error: the file is empty: begin it with \"canon: 1\""]),
      (
        "words",
        ["1:1: error: the file holds a text where a pack has keys: begin it with \"canon: 1\""]
      ),
      (
        "[a]",
        ["1:1: error: the file holds a list where a pack has keys: begin it with \"canon: 1\""]
      ),
      (
        "canon: 2\nid: p\n",
        [
          "1:8: error: the format version \"2\" is not known here:"
            + " write \"canon: 1\", or read the pack with a newer canon"
        ]
      ),
      (
        "id: p\ntitle: P\n",
        [
          "1:1: error: the format version is missing: begin the file with \"canon: 1\"",
          "1:1: error: the pack has no questions: list them under \"questions\"",
        ]
      ),
      (
        "canon: 1\nquestions: [{ask: q, answer: a}]",
        [
          "1:1: error: the pack has no \"id\": add \"id: short-name\"",
          "1:1: error: the pack has no \"title\": add \"title: some words\"",
        ]
      ),
      (
        "canon: 1\nid: p\ntitle: P\nquestions: []\n",
        ["4:12: error: the pack has no questions: list them under \"questions\""]
      ),
      (
        "canon: 1\nid: p q\ntitle: P\nquestions: [{ask: q, answer: a}]\n",
        [
          "2:5: error: the id \"p q\" is not usable as a name:"
            + " write at most 100 characters without spaces, such as first-question"
        ]
      ),
      (
        "canon: 1\nid: p\ntitle: P\nsources: {b: {author: A}}\nquestions: [{ask: q, answer: a}]\n",
        ["4:14: error: a source has no \"title\": add \"title: some words\""]
      ),
      (
        "canon: 1\nid: p\ntitle: P\ndefaults: {tim: 3}\nquestions: [{ask: q, answer: a}]\n",
        ["4:12: error: \"tim\" is not a key of \"defaults\": write \"time\" if that is meant"]
      ),
      (
        "canon: 1\nid: p\ntitle: P\ntitle: Q\nquestions: [{ask: q, answer: a}]\n",
        [
          "4:1: error: the key \"title\" was given before, in line 3, column 1:"
            + " remove one of the two"
        ]
      ),
    ])
  func head(text: String, expected: [String]) {
    let told = Loading.pack(text).problems.map { problem in
      problem.line == 0
        ? problem.description : String(problem.description.dropFirst("p.yaml:".count))
    }
    #expect(told == expected)
  }

  @Test("what may stand where", arguments: PackFaultCases.keys)
  func keys(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("texts and names", arguments: PackFaultCases.texts)
  func texts(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("forms of answer", arguments: PackFaultCases.forms)
  func forms(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("tossups and bonuses", arguments: PackFaultCases.tossups)
  func tossups(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("values", arguments: PackFaultCases.values)
  func values(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("answers that the judge cannot read", arguments: PackFaultCases.judged)
  func judged(text: String, expected: String) {
    #expect(Loading.told(Loading.questions("  - " + text)) == [expected])
  }

  @Test("a text of more than 20,000 characters")
  func long() {
    let text = String(repeating: "é", count: 20_001)
    #expect(
      Loading.told(Loading.questions("  - {ask: \(text), answer: a}")) == [
        "7:11: error: \"ask\" has 20001 characters, more than the limit of 20000: shorten it"
      ])
    #expect(Loading.question("  - {ask: \(text.dropLast()), answer: a}") != nil)
  }
}
