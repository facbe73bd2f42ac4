import QuizTerminal
import TestKit
import Testing

@testable import QuizShell

@Suite("A protest at a terminal")
struct GameTableProtestTests {
  private static let one = "play demo --seed 1 --kind text"

  @Test("the player is asked, then shown the change, and asked whether to write it")
  func asked() throws {
    try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: "demo.yaml")
      var stage = Stage(packs: folder.path)
      stage.isLive = true
      let lines = ScriptedLines(lines: ["Lutetia", "/protest", "y", "y", ""])
      let told = try stage.call(Self.one, source: lines)
      #expect(
        lines.prompts == [
          "answer> ", "Enter goes on> ", "uphold the protest? (y/N) ",
          "write it to the pack? (y/N) ",
        ])
      #expect(told.output.contains("score 0 → 10"))
      #expect(told.output.contains("+    accept: [Lutetia]"))
      #expect(try folder.text("demo.yaml").contains("answer: Paris\n    accept: [Lutetia]\n"))
    }
  }

  @Test("Enter alone says no, and the game goes on")
  func no() throws {
    let (told, lines) = try SessionTests.live(
      Self.one, [.line("Lutetia"), .line("/protest"), .line("well"), .line(""), .line("")])
    #expect(told.output.contains("say yes or no"))
    #expect(told.output.contains("The protest is not upheld."))
    #expect(lines.prompts.last == "Enter goes on> ")
    #expect(told.output.contains("The game is over"))
    #expect(told.status == 0)
  }

  @Test("the clock stands still while the players are asked")
  func clock() throws {
    let (told, lines) = try SessionTests.live(
      "play demo --seed 1 --kind text --kind number --time 20s",
      [.line("x"), .line(""), .line("/protest"), .line("n"), .line("y")],
      times: [1000, 2000, 5000, 60_000])
    #expect(lines.requests[3].limit == nil)
    #expect(lines.requests[4].limit == 17_000)
    #expect(told.status == 0)
  }

  @Test("Ctrl-C at the question lets go of it, and only of it")
  func interrupted() throws {
    let (told, lines) = try SessionTests.live(
      Self.one,
      [.line("Lutetia"), .line("/protest"), .interrupted(typed: ""), .line("")])
    #expect(lines.prompts.last == "Enter goes on> ")
    #expect(told.status == 0)
  }

  @Test("a game that is over can still be protested about in the shell, and goes on if it may")
  func finished() throws {
    let (told, lines) = try SessionTests.live(
      "shell",
      [
        .line("play demo --seed 1 --kind text --kind number --rules 'lives(lives: 1)'"),
        .line("x"), .line(""), .line("/protest"), .line("y"), .line("n"), .line("x"), .line(""),
        .line("/score"), .endOfInput,
      ])
    #expect(told.errors == "")
    #expect(lines.prompts.contains("uphold the protest? (y/N) "))
    #expect(told.output.contains("score 0 → 10"))
    #expect(told.status == 0)
  }

  @Test("an answer that nothing can be made of is asked for again, at a terminal only")
  func unreadable() throws {
    let truth = "play demo --seed 1 --kind truth"
    let (told, lines) = try SessionTests.live(truth, [.line("b"), .line("t")])
    #expect(told.output.contains("“b” is no answer to this: type true or false, or t or f"))
    #expect(lines.prompts == ["answer> ", "answer> "])
    #expect(told.output.contains("“t” is right"))
    let script = try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: "demo.yaml")
      return try Stage(packs: folder.path).call(truth, lines: ["b"])
    }
    #expect(script.output.contains("“b” is wrong"))
  }
}
