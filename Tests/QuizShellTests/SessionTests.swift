import QuizTerminal
import TestKit
import Testing

@testable import QuizShell

@Suite("A session")
struct SessionTests {
  static let demo = DemoPack.text

  /// Plays at a terminal by a clock of the test's.
  static func live(
    _ command: String, _ outcomes: [LineOutcome], times: [Int] = []
  ) throws -> (Stage.Told, ScriptedLines) {
    try TemporaryFolder.with { folder in
      try folder.write(demo, to: "demo.yaml")
      var stage = Stage(packs: folder.path)
      stage.isLive = true
      let clock = stage.clock
      let lines = ScriptedLines(outcomes) { if $0 < times.count { clock.time = times[$0] } }
      return (try stage.call(command, source: lines), lines)
    }
  }

  @Test("at a terminal Enter goes on to the next question")
  func enter() throws {
    let (told, lines) = try Self.live(
      "play demo --seed 1 --kind truth --kind text",
      [.line("f"), .line("y"), .line(""), .line("Paris")])
    #expect(told.status == 0)
    #expect(lines.prompts == ["answer> ", "Enter goes on> ", "Enter goes on> ", "answer> "])
    #expect(told.output.contains("Enter goes on to the next question"))
    #expect(told.output.contains("The game is over"))
  }

  @Test("the prompt counts down, and what was typed too late is shown as late")
  func late() throws {
    let (told, lines) = try Self.live(
      "play demo --seed 1 --kind text --time 20s", [.timedOut(typed: "pari")])
    #expect(lines.prompts == ["[20s] answer> "])
    #expect(lines.requests[0].limit == 20_000)
    #expect(told.output.contains("time is up\n  too late: “pari”"))
    #expect(told.output.contains("Answer: Paris"))
  }

  @Test("the time a player takes is measured by the clock")
  func pace() throws {
    let (told, _) = try Self.live(
      "play demo --seed 1 --kind text --rules 'speed(bonus: 10, within: 20)'", [.line("Paris")],
      times: [5000])
    // A quarter of the time is gone, so three quarters of ten points, rounded down, are left.
    #expect(told.output.contains("+7 in 5 s (speed)"))
  }

  @Test("Ctrl-C asks whether to leave; no goes on, yes leaves with status 130")
  func interrupt() throws {
    let (told, lines) = try Self.live(
      "play demo --seed 1 --kind text",
      [.interrupted(typed: "Pa"), .line("n"), .interrupted(typed: ""), .line("y")])
    #expect(told.status == 130)
    #expect(lines.prompts[1] == "leave the game? (y/N) ")
    #expect(lines.prompts[2] == "answer> ")
    #expect(told.output.contains("The game is over: the game was left."))
  }

  @Test("in the shell a mistake is reported and typing goes on")
  func shell() throws {
    let (told, lines) = try Self.live("", [.line("plai"), .line("rules show pass"), .endOfInput])
    #expect(told.status == 0)
    #expect(
      told.errors == "! there is no command \"plai\"; did you mean \"play\"?; "
        + "\"canon help\" names them all\n")
    #expect(told.output.contains("give up"))
    #expect(lines.requests.allSatisfy { $0.remembers })
  }

  @Test("answers are not kept in the history")
  func history() throws {
    let (_, lines) = try Self.live("play demo --seed 1 --kind text", [.line("Paris")])
    #expect(!lines.requests[0].remembers)
  }

  @Test("a game that the input leaves is shown as left, and its log agrees as far as it goes")
  func left() throws {
    try TemporaryFolder.with { folder in
      let log = folder.path("g.canonlog")
      let told = try Stage().call("play finale --seed 7 --log \(log)", lines: ["a"])
      #expect(told.status == 0)
      #expect(told.output.contains("The game is left after question 1 of 10."))
      let check = try Stage().call("replay --check \(log)")
      #expect(check.status == 0)
    }
  }

  @Test("the same call prints and logs the same bytes")
  func same() throws {
    try TemporaryFolder.with { folder in
      let tolds = try ["one", "two"].map {
        try Stage().call(
          "play finale --seed 7 --questions 3 --log \(folder.path($0))", lines: ["a", "b", "c"])
      }
      #expect(tolds[0].output == tolds[1].output)
      #expect(try folder.text("one") == folder.text("two"))
      #expect(try !folder.text("one").isEmpty)
    }
  }

  @Test("a replay tells the game in the words it was played in")
  func replay() throws {
    try TemporaryFolder.with { folder in
      let log = folder.path("g.canonlog")
      let played = try Stage().call(
        "play finale --seed 7 --questions 3 --log \(log)", lines: ["a", "b", "c"])
      let again = try Stage().call("replay \(log)")
      #expect(again.output == played.output)
    }
  }

  @Test("a seed that was drawn is told at the end")
  func seed() throws {
    let told = try Stage().call("play finale --questions 1", lines: ["x", "x", "x", "x"])
    #expect(told.output.contains("seed 1: play it again with --seed 1"))
  }

  @Test("an error in a script has the file, the line, and ends it")
  func script() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("# a comment\n\nrules show pass\nfoo\nrules show neg\n", to: "s")
      let told = try Stage().call("run \(path)")
      #expect(told.status == 2)
      #expect(told.errors.hasPrefix("\(path):4: there is no command \"foo\""))
      #expect(!told.output.contains("neg"))
    }
  }

  @Test("nothing of an escape code goes into a pipe, and a terminal gets its colours")
  func colours() throws {
    var stage = Stage()
    let plain = try stage.call("play finale --seed 7 --questions 1", lines: ["x"])
    #expect(!plain.output.contains("\u{1B}"))
    stage.palette = .colour
    let coloured = try stage.call("play finale --seed 7 --questions 1", lines: ["x"])
    #expect(coloured.output.contains("\u{1B}["))
  }
}
