import Testing

@testable import QuizTerminal

@Suite("the prompt")
struct PromptTextTests {
  @Test("colours are marked as taking no width")
  func colours() {
    #expect(
      PromptText.marked("\u{1B}[1;32mname\u{1B}[0m> ")
        == "\u{1}\u{1B}[1;32m\u{2}name\u{1}\u{1B}[0m\u{2}> ")
  }

  @Test("other control characters are left out")
  func controls() {
    #expect(PromptText.marked("a\u{1B}[2Jb\u{1}\nc\u{1B}") == "a[2Jbc")
  }
}
