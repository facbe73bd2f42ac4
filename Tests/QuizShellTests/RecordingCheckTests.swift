import QuizCore
import QuizLog
import TestKit
import Testing

@testable import QuizShell

/// What decides where a log cannot be played again; where it can, the transcript of `replay` tells.
@Suite("The check of a recording")
struct RecordingCheckTests {
  private static let pack = """
    canon: 1
    id: sea
    title: The sea
    questions:
      - ask: "Is this so: the sea is salt?"
        answer: true
    """

  /// The status and output of a check of a game whose log and pack were changed in between.
  private func check(
    log change: (String) -> String = { $0 }, pack changed: String? = nil
  ) throws -> Stage.Told {
    try TemporaryFolder.with { folder in
      try folder.write(Self.pack, to: "packs/sea.yaml")
      let stage = Stage(packs: folder.path("packs"))
      let log = folder.path("g.canonlog")
      #expect(try stage.call("play sea --seed 1 --log \(log)", lines: ["t"]).status == 0)
      try folder.write(change(folder.text("g.canonlog")), to: "g.canonlog")
      if let changed { try folder.write(changed, to: "packs/sea.yaml") }
      return try stage.call("replay --check \(log)")
    }
  }

  @Test("as it was written, all is as recorded")
  func sound() throws {
    let told = try check()
    #expect(told.status == 0)
    #expect(told.output.hasSuffix("g.canonlog: 4 actions, all as recorded\n"))
  }

  @Test("a pack that has changed since is a remark, and the scoreboard decides")
  func changedPack() throws {
    let told = try check(pack: Self.pack.replacing("salt", with: "sweet"))
    #expect(told.status == 0)
    #expect(told.output.contains("the pack \"sea\" (The sea) has changed since"))
    #expect(
      told.output.hasSuffix(
        "4 actions, not played again; their events add up to the scoreboard\n"))
  }

  @Test("a digit that was changed is found without the pack")
  func changedDigit() throws {
    let told = try check(
      log: { $0.replacing("\"points\":10,", with: "\"points\":11,", maxReplacements: 1) },
      pack: "canon: 1")
    #expect(told.status == 1)
    #expect(told.output.contains("is not as it was written: its sum is wrong"))
    #expect(told.output.contains("row 1 of the scoreboard is not what the events add up to"))
    #expect(told.output.contains("the pack \"sea\" (The sea) is not at hand"))
    #expect(!told.output.contains("add up to the scoreboard\n"))
  }

  @Test("rules that are not here are a remark too")
  func missingRules() throws {
    let setup = Setup(contestants: [Contestant("ann")], seed: 1, length: 0)
    let rules = Ruleset(name: "moonlight", rules: [Everyone()])
    var log = LogEncoder()
    log.header(LogHeader(packs: [], ruleset: rules.name, setup: setup))
    var game = Game(packet: Packet([]), ruleset: rules, setup: setup)
    try log.perform(Action(.begin), in: &game)
    try log.perform(Action(.next), in: &game)
    log.scoreboard(game.state.scoreboard)
    let told = try TemporaryFolder.with { folder in
      try folder.write(String(decoding: log.bytes, as: UTF8.self), to: "m.canonlog")
      return try Stage().call("replay --check \(folder.path("m.canonlog"))")
    }
    #expect(told.status == 0)
    #expect(told.output.contains("there is no rule \"moonlight\""))
    #expect(told.output.contains("2 actions, not played again"))
  }
}
