import TestKit
import Testing

/// The Tab key in the program itself, in a pseudo-terminal.
@Suite("Tab at a terminal", .timeLimit(.minutes(Campaign.patience)))
struct TerminalCompletionTests {
  /// A shell whose home holds some files, and a line of it that Tab leads from one text to another.
  private func lines(_ steps: [(keys: String, line: String)]) throws {
    try TerminalTests.withHome { home in
      try Files.write(DemoPack.text, to: home + "/my packs/towns.yaml")
      try Files.write("", to: home + "/games/first.canonlog")
      try Files.write("", to: home + "/games/match.canon")
      let terminal = try TerminalTests.open([], home: home, columns: 200)
      try terminal.wait(for: "canon>")
      for step in steps {
        terminal.send(step.keys.replacing("HOME", with: home) + "\t")
        let line = step.line.replacing("HOME", with: home)
        try terminal.wait(for: "canon> " + line)
        terminal.send("\u{15}")
        try terminal.wait("an empty line") { $0.screen.last { !$0.isEmpty } == "canon>" }
      }
      terminal.send("\u{04}")
      #expect(try terminal.exitStatus() == 0)
    }
  }

  @Test("files: packs by path, scripts, logs; a folder waits for more")
  func files() throws {
    try lines([
      ("play HOME/my", "play \"HOME/my packs/"),
      ("play \"HOME/my packs/to", "play \"HOME/my packs/towns.yaml\""),
      ("run HOME/games/", "run HOME/games/match.canon"),
      ("replay HOME/ga\tfi", "replay HOME/games/first.canonlog"),
      ("replay --check HOME/games/f", "replay --check HOME/games/first.canonlog"),
      ("play demo --log HOME/games/", "play demo --log HOME/games/first.canonlog"),
    ])
  }

  @Test("values of options, from the packs on the line")
  func values() throws {
    try lines([
      ("play demo --category Ch", "play demo --category Chemistry"),
      ("play demo --kind tru", "play demo --kind truth"),
      ("play demo --difficulty 4", "play demo --difficulty 4"),
      ("play demo --rules \"everyone, stre", "play demo --rules \"everyone, streak\""),
      (
        "play \"HOME/my packs/towns.yaml\" --category Mou",
        "play \"HOME/my packs/towns.yaml\" --category Mountains"
      ),
    ])
  }

  @Test("a second Tab lists what an option may be, and how many questions have it")
  func list() throws {
    try TerminalTests.withHome { home in
      let terminal = try TerminalTests.open([], home: home, columns: 100)
      try terminal.wait(for: "canon>")
      terminal.send("play demo --difficulty \t\t")
      try terminal.wait(for: "1  ")
      try terminal.wait(for: " questions")
      terminal.send("\u{15}\u{04}")
      #expect(try terminal.exitStatus() == 0)
    }
  }
}
