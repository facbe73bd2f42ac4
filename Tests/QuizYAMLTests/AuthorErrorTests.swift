import QuizYAML
import Testing

/// A pack whose second question holds the lines given, between two sound ones.
private func pack(_ lines: String) -> String {
  "questions:\n  - ask: first\n    answer: a\n\(lines)\n  - ask: last\n    answer: z\n"
}

@Suite("The errors that authors make")
struct AuthorErrorTests {
  @Test(
    "each is named in plain words at its place, with the line that would be right",
    arguments: [
      (
        "  - ask: What is this: a test\n    answer: b",
        "4:10: a colon followed by a space stands in unquoted text: put it in quotes: - ask: \"What is this: a test\""
      ),
      (
        "  - ask: q\n    answer: @home",
        "5:13: unquoted text cannot begin with \"@\": put it in quotes: answer: \"@home\""
      ),
      (
        "  - ask: q\n    answer: `x`",
        "5:13: unquoted text cannot begin with \"`\": put it in quotes: answer: \"`x`\""
      ),
      (
        "  - ask: q\n    answer: %d",
        "5:13: unquoted text cannot begin with \"%\": put it in quotes: answer: \"%d\""
      ),
      (
        "  - ask: q\n    answer: * star",
        "5:13: unquoted text cannot begin with \"*\": put it in quotes: answer: \"* star\""
      ),
      (
        "  - ask: q\n    answer: *foo bar",
        "5:13: unquoted text cannot begin with \"*\": put it in quotes: answer: \"*foo bar\""
      ),
      (
        "  - ask: q\n    answer: & co",
        "5:13: unquoted text cannot begin with \"&\": put it in quotes: answer: \"& co\""
      ),
      (
        "  - ask: q\n    answer: | x",
        "5:13: unquoted text cannot begin with \"|\": put it in quotes: answer: \"| x\""
      ),
      (
        "  - ask: q\n    answer: > 5",
        "5:13: unquoted text cannot begin with \">\": put it in quotes: answer: \"> 5\""
      ),
      (
        "  - ask: q\n    answer: - 5",
        "5:13: unquoted text cannot begin with \"- \": put it in quotes: answer: \"- 5\""
      ),
      (
        "  - ask: q\n    answer: [sic] it",
        "5:13: text follows the closing \"]\": put the whole in quotes: answer: \"[sic] it\""
      ),
      (
        "  - ask: q\n    answer: {x\n    tags: [a]",
        "5:13: the \"{\" is opened here and not closed: close it, or put the text in quotes: answer: \"{x\""
      ),
      (
        "  - ask: q\n    wrong: [a, b\n    answer: c",
        "5:12: the \"[\" is opened here and not closed: close it, or put the text in quotes: wrong: \"[a, b\""
      ),
      ("  - ask: q\n\tanswer: b", "5:1: the line is indented with a tab: use spaces"),
      (
        "  - ask: q\n    answer: \"abc",
        "5:13: the quote \" is opened here and not closed: close it: answer: \"abc\""
      ),
      (
        "  - ask: 'tis\n    answer: b",
        "4:10: the quote ' is opened here and not closed: close it: - ask: \"tis\""
      ),
      (
        "  - ask: \"Orange\" is the new what?\n    answer: b",
        "4:10: text follows the closing quote: put the whole in quotes: - ask: '\"Orange\" is the new what?'"
      ),
      (
        "  - ask:Who\n    answer: b",
        "4:5: a space is missing after the colon: write - ask: Who"
      ),
      (
        "  - ask: q\n    answer:b",
        "5:5: a space is missing after the colon: write answer: b"
      ),
      (
        "  - ask: q\n    answer:b\n    tags: [c]",
        "5:5: a space is missing after the colon: write answer: b"
      ),
      ("  -ask: q\n    answer: b", "4:3: a space is missing after the dash: write - ask: q"),
      ("  ask: q\n    answer: b", "4:3: a new item begins here without \"- \": write - ask: q"),
      (
        "  - ask: q\n      answer: b",
        "5:7: the line \"answer: b\" is indented by 6 spaces, the lines it belongs to by 4: indent it by 4 spaces"
      ),
      (
        "  - ask: q\n   answer: b",
        "5:4: the line \"answer: b\" is indented by 3 spaces, the lines it belongs to by 4: indent it by 4 spaces"
      ),
      (
        "  - ask: q\n  answer: b",
        "5:3: the line \"answer: b\" is indented by 2 spaces, the lines it belongs to by 4: indent it by 4 spaces"
      ),
      (
        "  - ask: q\n    answer: C # minor",
        "5:15: the text is cut off at \" #\" and reads \"C\": put it in quotes: answer: \"C # minor\""
      ),
      (
        "  - ask: q\n    answer: \"C:\\Users\"",
        "5:16: a backslash in double quotes begins an unknown escape in \"answer: \"C:\\Users\"\": write \\\\ for a backslash, or use single quotes"
      ),
    ])
  func named(lines: String, expected: String) {
    let text = pack(lines)
    #expect(told(text) == [expected])
    let found = stems(text)
    #expect(found.last == "last")
  }

  @Test("the sound questions round a broken one are read")
  func soundOnes() {
    #expect(stems(pack("  - ask: a: b\n    answer: c")) == ["first", "last"])
    #expect(stems(pack("  - ask: \"abc\n    answer: c")) == ["first", "last"])
    #expect(stems(pack("  - answer: @x\n    ask: c")) == ["first", "last"])
  }

  @Test("three broken questions give three messages")
  func three() {
    let text = """
      title: T
      questions:
      - ask: one
        answer: "open
      - ask: two
        answer: b
      - ask: What: now
        answer: c
      - ask: four
        answer: `d`
      - ask: five
        answer: e
      sources:
        K: {title: t}
      """
    #expect(read(text).problems.map(\.place.line) == [4, 7, 10])
    #expect(stems(text) == ["two", "five"])
    #expect(read(text).root?.asMapping?.map(\.name) == ["title", "questions", "sources"])
    #expect(
      read(text).root?["questions"]?.asList?.last?["answer"]?.place
        == Place(line: 12, column: 11, offset: 147))
  }

  @Test("an error in the head costs neither the questions nor their messages")
  func head() {
    let text =
      "title: What: this\nid: x\nquestions:\n- ask: a\n  answer: @b\n- ask: c\n  answer: d\n"
    #expect(read(text).problems.map(\.place.line) == [1, 5])
    #expect(stems(text) == ["c"])
    #expect(read(text).root?["id"]?.text == "x")
  }

  @Test("a key at the left margin is told from the end of the list")
  func stray() {
    let text = "questions:\n- ask: a\n  answer: b\n- ask: c\nanswer: d\n- ask: e\n  answer: f\n"
    #expect(
      told(text) == [
        "5:1: the key \"answer\" stands at the left margin, outside the item above: indent it as that item"
      ])
    #expect(stems(text) == ["a", "e"])
  }

  @Test("the first question may be the broken one")
  func firstBroken() {
    let text = "questions:\n  - ask: @a\n    answer: b\n  - ask: c\n    answer: d\n"
    #expect(read(text).problems.map(\.place) == [Place(line: 2, column: 10, offset: 20)])
    #expect(stems(text) == ["c"])
  }

  @Test("an offending line is quoted to 80 characters, with nothing a terminal obeys")
  func clipped() {
    let long = "questions:\n- ask: a: \u{202E}" + String(repeating: "x", count: 5000) + "\n"
    let message = told(long).first ?? ""
    #expect(message.unicodeScalars.count < 200)
    #expect(message.hasSuffix("x…"))
    #expect(!message.contains("\u{202E}"))
  }

  @Test("reading stops after the limit of problems and says so")
  func tooMany() {
    let text = "questions:\n" + String(repeating: "- ask: @\n", count: 300)
    let problems = read(text).problems
    #expect(problems.count == 101)
    #expect(problems.last?.message == "reading stopped after 100 problems: mend those above first")
  }
}
