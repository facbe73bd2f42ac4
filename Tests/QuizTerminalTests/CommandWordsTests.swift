import Testing

@testable import QuizTerminal

@Suite("the words of a line")
struct CommandWordsTests {
  @Test("quotes and backslashes keep spaces")
  func quotes() {
    let words = CommandWords("play \"New York\" it\\ is 'a b' c", cursor: 30)
    #expect(words.before == ["play", "New York", "it is", "a b"])
    #expect(words.current == "c")
  }

  @Test("behind a space a new word begins")
  func behindSpace() {
    let words = CommandWords("play ", cursor: 5)
    #expect(words.before == ["play"])
    #expect(words.current == "")
    #expect(words.start == 5)
  }

  @Test("only what stands before the cursor counts")
  func cursor() {
    let words = CommandWords("play music", cursor: 7)
    #expect(words.current == "mu")
    #expect(words.start == 5)
  }

  @Test("an open quote is known")
  func openQuote() {
    let words = CommandWords("play 'New Y", cursor: 11)
    #expect(words.openQuote == "'")
    #expect(words.current == "New Y")
  }
}
