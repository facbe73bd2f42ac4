import Testing

@testable import QuizPacks

@Suite("How a pack is set")
struct LayoutSetterTests {
  private static let head = "canon: 1\nid: p\ntitle: P\n\nquestions:\n"

  /// A pack, and its questions after it was set.
  static let cases: [(String, String)] = [
    // Lists stand two columns in, whatever they stood before.
    ("- ask: A?\n  accept:\n  - a\n", "  - ask: A?\n    accept:\n      - a\n"),
    ("-   ask:   A?   \n    answer: b\n", "  - ask: A?\n    answer: b\n"),
    // One blank line between questions, none within one.
    ("- ask: A?\n\n  answer: b\n- ask: C?\n", "  - ask: A?\n    answer: b\n\n  - ask: C?\n"),
    ("\n\n- ask: A?\n\n\n- ask: C?\n\n", "  - ask: A?\n\n  - ask: C?\n"),
    // Brackets stay where they fit.
    ("- ask: A?\n  tags: [ a,b ,\n   c ]\n", "  - ask: A?\n    tags: [a, b, c]\n"),
    ("- ask: A?\n  tags: [ ]\n", "  - ask: A?\n    tags: []\n"),
    ("- {ask: A?, answer: b}\n", "  - ask: A?\n    answer: b\n"),
    ("- ask: A?\n  feedback: {x: \"y\"}\n", "  - ask: A?\n    feedback: {x: \"y\"}\n"),
    // Comments stay beside what they stood beside.
    ("- ask: A?\n  # one\n  answer: b\n", "  - ask: A?\n    # one\n    answer: b\n"),
    ("# one\n\n- ask: A?\n# two\n", "  # one\n\n  - ask: A?\n# two\n"),
    ("- ask: 'A?' # one\n", "  - ask: 'A?'  # one\n"),
    ("- # one\n  ask: A?\n", "  # one\n  - ask: A?\n"),
    (
      "- ask: A?\n  tags: [a, # one\n    b]\n",
      "  - ask: A?\n    tags:\n      # one\n      - a\n      - b\n"
    ),
    (
      "- ask: A?\n  tags:\n  - a\n    # one\n  # two\n# three\n- ask: B?\n",
      "  - ask: A?\n    tags:\n      - a\n      # one\n    # two\n\n  # three\n  - ask: B?\n"
    ),
    // A text stands on one line where it fits.
    ("- ask: Which\n    one?\n", "  - ask: Which one?\n"),
    ("- ask: >-\n    Which\n    one?\n", "  - ask: Which one?\n"),
    ("- ask: |\n    Which one?\n\n", "  - ask: Which one?\n"),
    ("- ask: >-\n    Short: one?\n", "  - ask: >-\n      Short: one?\n"),
    ("- ask: \"Which\n    one?\"\n", "  - ask: \"Which one?\"\n"),
    ("- ask: 'It''s\n    one?'\n", "  - ask: 'It''s one?'\n"),
    // Lines that an author broke stay broken.
    ("- ask: |\n    a\n      b\n", "  - ask: |-\n      a\n        b\n"),
    ("- ask: >\n    a\n    b\n\n    c\n", "  - ask: >-\n      a b\n\n      c\n"),
    ("- ask: |2\n     a\n    b\n", "  - ask: |2-\n       a\n      b\n"),
    // What YAML lets stand in other ways is written in the usual one.
    ("- ? ask\n  : A?\n", "  - ask: A?\n"),
    ("- - a\n  - - b\n", "  - - a\n    - - b\n"),
    ("- ask:\n    # one\n    A?\n", "  # one\n  - ask: A?\n"),
    ("- ask:\n", "  - ask:\n"),
  ]

  @Test("questions are set so", arguments: cases)
  func questions(before: String, after: String) throws {
    #expect(try PackFormatTests.formatted(Self.head + before) == Self.head + after)
  }

  @Test("a line takes a hundred columns, and a longer text is filled")
  func width() throws {
    let fitting = "- ask: " + String(repeating: "abcdefghi ", count: 9) + "a\n"
    #expect(fitting.count == 99)
    let margin = "  "
    #expect(
      try PackFormatTests.formatted(Self.head + fitting) == Self.head + margin + fitting)
    let longer = "- ask: " + String(repeating: "abcdefghi ", count: 9) + "abc\n"
    let lines = "      " + String(repeating: "abcdefghi ", count: 9) + "abc\n"
    #expect(
      try PackFormatTests.formatted(Self.head + longer) == Self.head + "  - ask: >-\n" + lines)
  }

  @Test("the head keeps its order and at most one blank line, and one stands before the questions")
  func head() throws {
    let text =
      "# top\n\n\ntitle:  P\nid: p\n\n\n\ncanon: 1\nquestions: # all\n- ask: A?\nlicense: x\n"
    #expect(
      try PackFormatTests.formatted(text)
        == "# top\n\ntitle: P\nid: p\n\ncanon: 1\n\nquestions:  # all\n  - ask: A?\n\nlicense: x\n")
  }

  @Test("JSON becomes lines and keeps its quotes")
  func json() throws {
    let text =
      #"{"canon": 1, "id": "p", "title": "P", "questions": [{"ask": "A?", "tags": ["a"]}]}"#
    #expect(
      try PackFormatTests.formatted(text)
        == "\"canon\": 1\n\"id\": \"p\"\n\"title\": \"P\"\n\n\"questions\":\n  - \"ask\": \"A?\"\n"
        + "    \"tags\": [\"a\"]\n")
  }
}
