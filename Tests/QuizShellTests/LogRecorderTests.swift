import QuizLog
import TestKit
import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("keeping a game's log")
struct LogRecorderTests {
  @Test("what was recorded reads back")
  func recorded() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("a.canonlog")
      let ruleset = try Ruleset("everyone")
      let setup = Setup(contestants: [Contestant("ann")], seed: 7, length: 1)
      let recorder = try LogRecorder(
        path: path, packs: [], filter: ["--tag", "x"], ruleset: ruleset, setup: setup)
      try recorder.record(Action(.begin), [.closed(.init(number: 1))])
      try recorder.finish(State())
      let recording = try LogReader.read(path: path)
      #expect(recording.header.setup.seed == 7 && recording.header.filter == ["--tag", "x"])
      #expect(recording.events == [.closed(.init(number: 1))] && recording.damage == nil)
    }
  }

  @Test("a log that is there already is not written over")
  func exists() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("mine", to: "a.canonlog")
      let ruleset = try Ruleset("everyone")
      let setup = Setup(contestants: [Contestant("ann")], seed: 7, length: 1)
      #expect(throws: CanonError.self) {
        try LogRecorder(path: path, packs: [], filter: [], ruleset: ruleset, setup: setup)
      }
      #expect(try folder.text("a.canonlog") == "mine")
    }
  }
}
