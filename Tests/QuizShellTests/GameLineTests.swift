import QuizCore
import Testing

@testable import QuizShell

@Suite("A line of a game")
struct GameLineTests {
  @Test("a bare line is an answer, without the spaces round it")
  func bare() {
    let line = GameLine("  New York ")
    #expect(line.content == .answer("New York"))
    #expect(line.speaker == nil)
    #expect(line.after == nil)
  }

  @Test("a slash makes a move or command, two slashes an answer with one")
  func slashes() {
    #expect(GameLine("/wager 10").content == .command("wager 10"))
    #expect(GameLine("//usr/bin").content == .answer("/usr/bin"))
    #expect(GameLine("/").content == .command(""))
  }

  @Test("@name says who, and a time with its unit says when")
  func speaker() {
    let line = GameLine("@ann 2.4s Paris")
    #expect(line.speaker == "ann")
    #expect(line.after == Milliseconds(2400))
    #expect(line.content == .answer("Paris"))
    #expect(GameLine("@ann /hint").content == .command("hint"))
    #expect(GameLine("@500ms Paris").after == Milliseconds(500))
    #expect(GameLine("@500ms Paris").speaker == nil)
  }

  @Test("a number behind a name is an answer, not a time")
  func number() {
    let line = GameLine("@ann 42")
    #expect(line.after == nil)
    #expect(line.content == .answer("42"))
  }

  @Test("nothing, a name alone and a lone @ are told apart")
  func blank() {
    #expect(GameLine(" ").content == .blank)
    #expect(GameLine("@ann").content == .blank)
    #expect(GameLine("@ann").speaker == "ann")
    #expect(GameLine("@").content == .answer("@"))
  }
}
