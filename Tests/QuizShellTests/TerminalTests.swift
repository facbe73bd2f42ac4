import Glibc
import TestKit
import Testing

/// The program itself, in a pseudo-terminal.
@Suite("At a terminal", .timeLimit(.minutes(Campaign.patience)))
struct TerminalTests {
  static let canon = ProcessStart.built("canon")

  static func open(
    _ words: [String], home: String, rows: Int = 40, columns: Int = 80,
    variables: [String: String] = [:]
  ) throws -> PtySession {
    var environment = [
      "HOME": home, "TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null",
      "PATH": "/usr/bin:/bin",
    ]
    environment.merge(variables) { $1 }
    return try PtySession(canon, words, environment: environment, rows: rows, columns: columns)
  }

  /// A home with the demonstration pack among its own packs.
  static func withHome(_ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: ".local/share/canon/QuestionPacks/demo.yaml")
      try body(folder.path)
    }
  }

  @Test("a game is played with keys: answer, Enter, answer")
  func game() throws {
    try Self.withHome { home in
      let words = ["play", "demo", "--seed", "1", "--kind", "text", "--kind", "truth"]
      let terminal = try Self.open(words, home: home)
      try terminal.wait(for: "answer>")
      terminal.send("f\r")
      try terminal.wait(for: "“f” is wrong")
      try terminal.wait(for: "Enter goes on>")
      terminal.send("\r")
      try terminal.wait(for: "2/2")
      try terminal.wait(for: "answer>")
      terminal.send("Paris\r")
      try terminal.wait(for: "What to look at again")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("the prompt counts down while the player types; what came too late is shown")
  func countdown() throws {
    try Self.withHome { home in
      let words = ["play", "demo", "--seed", "1", "--kind", "text", "--time", "5s"]
      let terminal = try Self.open(words, home: home)
      try terminal.wait(for: "[5s] answer>")
      terminal.send("pari")
      try terminal.wait(for: "[5s] answer> pari")
      terminal.tick(1000)
      try terminal.wait(for: "[4s] answer> pari")
      terminal.tick(4000)
      try terminal.wait(for: "too late: “pari”")
      try terminal.wait(for: "Answer: Paris")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("Ctrl-C asks; no goes on, yes leaves with status 130 and the terminal as it was")
  func interrupt() throws {
    try Self.withHome { home in
      let terminal = try Self.open(["play", "demo", "--seed", "1", "--kind", "text"], home: home)
      try terminal.wait(for: "answer>")
      terminal.send("\u{03}")
      try terminal.wait(for: "leave the game? (y/N)")
      terminal.send("n\r")
      try terminal.wait("another prompt") { $0.screen.count { $0.hasPrefix("answer>") } == 2 }
      terminal.send("\u{03}")
      try terminal.wait("the question again") { $0.screen.count { $0.hasPrefix("leave") } == 2 }
      terminal.send("y\r")
      try terminal.wait(for: "the game was left")
      #expect(try terminal.exitStatus() == 130)
    }
  }

  @Test("Ctrl-D in a game leaves it where it is")
  func endOfInput() throws {
    try Self.withHome { home in
      let terminal = try Self.open(["play", "demo", "--seed", "1", "--kind", "text"], home: home)
      try terminal.wait(for: "answer>")
      terminal.send("\u{04}")
      try terminal.wait(for: "The game is left")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("in the shell Tab completes commands, packs, options and rules")
  func tab() throws {
    try Self.withHome { home in
      let terminal = try Self.open([], home: home)
      try terminal.wait(for: "canon>")
      terminal.send("pla\t")
      try terminal.wait("the space behind \"play\"") { $0.cursor.column == 12 }
      terminal.send("dem\t--ru\tsurv\t")
      try terminal.wait(for: "canon> play demo --rules survival")
      terminal.send("\u{03}")
      try terminal.wait("a fresh prompt") { $0.screen.last { !$0.isEmpty } == "canon>" }
      terminal.send("\u{04}")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("in a game Tab completes a move and shows the options, but no typed answer")
  func tabInGame() throws {
    try Self.withHome { home in
      let words = ["play", "demo", "--seed", "1", "--kind", "choice", "--rules", "pass"]
      let terminal = try Self.open(words, home: home)
      try terminal.wait(for: "answer>")
      terminal.send("/pa\t")
      try terminal.wait(for: "answer> /pass")
      terminal.send("\u{15}Neo\t")
      try terminal.wait(for: "answer> Neon")
      terminal.send("\r")
      try terminal.wait(for: "“Neon” is right")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("the up key brings back a line of an earlier shell")
  func history() throws {
    try Self.withHome { home in
      let first = try Self.open([], home: home)
      try first.wait(for: "canon>")
      first.send("rules show pass\r")
      try first.wait(for: "give up")
      try first.wait("a fresh prompt") { $0.screen.last { !$0.isEmpty } == "canon>" }
      first.send("\u{04}")
      #expect(try first.exitStatus() == 0)
      let second = try Self.open([], home: home)
      try second.wait(for: "canon>")
      second.send("\u{1B}[A")
      try second.wait(for: "canon> rules show pass")
      #expect(Files.exists(home + "/.local/state/canon/history"))
    }
  }

  @Test("a question that comes after the window was made narrow is wrapped to it")
  func resize() throws {
    try Self.withHome { home in
      let words = ["play", "demo", "--seed", "1", "--kind", "line", "--kind", "text"]
      let terminal = try Self.open(words.map { $0 == "line" ? "answerline" : $0 }, home: home)
      try terminal.wait(for: "answer>")
      terminal.resize(rows: 40, columns: 40)
      terminal.send("x\r")
      try terminal.wait(for: "Enter goes on>")
      terminal.send("\r")
      try terminal.wait(for: "2/2")
      try terminal.wait("the prompt") { $0.screen.last { !$0.isEmpty } == "answer>" }
      #expect(terminal.screen.allSatisfy { $0.count <= 40 })
    }
  }

  @Test("colours are for terminals that have them, and for those who want them")
  func colours() throws {
    try Self.withHome { home in
      let words = ["play", "demo", "--seed", "1", "--kind", "text"]
      for (variables, isColoured) in [
        ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
      ] {
        let terminal = try Self.open(words, home: home, variables: variables)
        try terminal.wait(for: "answer>")
        let text = String(decoding: terminal.bytes, as: UTF8.self)
        #expect(text.contains("\u{1B}[1m") == isColoured)
      }
    }
  }

  @Test("kill -9 in mid-game leaves a log that replays to that moment")
  func kill() throws {
    try Self.withHome { home in
      let log = home + "/g.canonlog"
      let terminal = try Self.open(["play", "demo", "--seed", "1", "--log", log], home: home)
      try terminal.wait(for: "answer>")
      terminal.send("a\r")
      try terminal.wait(for: "is wrong")
      terminal.signal(SIGKILL)
      #expect(try terminal.exitStatus() == 137)
      let told = try Stage().call("replay \(log)")
      #expect(told.status == 0)
      #expect(told.output.contains("“a” is wrong"))
      #expect(told.output.contains("The game is left after question 1 of 10."))
    }
  }

  @Test("a protest is upheld with keys, and kill -9 after it leaves the log that tells so")
  func protest() throws {
    try Self.withHome { home in
      let log = home + "/g.canonlog"
      let words = ["play", "demo", "--seed", "1", "--kind", "text", "--log", log]
      let terminal = try Self.open(words, home: home)
      try terminal.wait(for: "answer>")
      terminal.send("Lutetia\r")
      try terminal.wait(for: "Enter goes on>")
      terminal.send("/protest\r")
      try terminal.wait(for: "uphold the protest? (y/N)")
      terminal.send("y\r")
      try terminal.wait(for: "score 0 → 10")
      try terminal.wait(for: "write it to the pack? (y/N)")
      terminal.signal(SIGKILL)
      #expect(try terminal.exitStatus() == 137)
      #expect(try Stage().call("replay \(log)").output.contains("is right (after a protest)"))
      var stage = Stage(packs: home + "/.local/share/canon/QuestionPacks")
      stage.folders.removeLast()
      let check = try stage.call("replay --check \(log)")
      #expect(check.status == 0 && check.output.contains("all as recorded"))
    }
  }
}
