import Testing

@testable import QuizShell

@Suite("The lines of -c")
struct CommandPartsTests {
  @Test("semicolons part lines")
  func parts() {
    #expect(CommandParts.split("play demo; Paris;;b") == ["play demo", " Paris", "", "b"])
  }

  @Test("a semicolon in quotes, or behind a backslash, parts nothing")
  func kept() {
    #expect(CommandParts.split(#"play "a; b"; c\;d"#) == [#"play "a; b""#, " c;d"])
  }

  @Test("an apostrophe within a word opens no quote")
  func apostrophe() {
    #expect(CommandParts.split("it's one; it's two") == ["it's one", " it's two"])
  }

  @Test("a backslash elsewhere stays")
  func backslash() { #expect(CommandParts.split(#"a\b\"#) == [#"a\b\"#]) }
}
