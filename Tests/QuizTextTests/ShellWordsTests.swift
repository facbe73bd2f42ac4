import QuizText
import Testing

@Suite("Shell words")
struct ShellWordsTests {
  @Test(
    "a word is quoted only where it must be",
    arguments: [
      ("plain-1.yaml", "plain-1.yaml"), ("", "''"), ("two words", "'two words'"),
      ("it's", #"'it'\''s'"#),
      ("$(rm)", "'$(rm)'"), ("~", "'~'"), ("é", "'é'"), ("'\u{301};rm", "''\\''\u{301};rm'"),
    ])
  func quoted(word: String, expected: String) {
    #expect(ShellWords.quoted(word) == expected)
  }

  @Test(
    "a line is split as a shell does",
    arguments: [
      ("play  demo\t--seed 7", ["play", "demo", "--seed", "7"]), ("", []), ("''", [""]),
      (#"a 'b "c' "d 'e" f\ g"#, ["a", "b \"c", "d 'e", "f g"]), (#""a\"b\\c\d""#, [#"a"b\c\d"#]),
      ("a'b'\"c\"", ["abc"]),
    ])
  func split(line: String, expected: [String]) throws {
    #expect(try ShellWords.split(line) == expected)
  }

  @Test("quoting and splitting undo each other")
  func roundTrip() throws {
    let words = ["a", "", "it's", "\"", "\\", "x y", "'\"'"]
    #expect(try ShellWords.split(ShellWords.joined(words)) == words)
  }

  @Test("an open quote and a last backslash are named with their column")
  func errors() {
    #expect(throws: ShellWordsError.openQuote("\"", column: 6)) { try ShellWords.split("play \"x") }
    #expect(throws: ShellWordsError.trailingBackslash(column: 3)) { try ShellWords.split("a \\") }
  }
}
