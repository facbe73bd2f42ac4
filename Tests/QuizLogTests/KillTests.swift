import Glibc
import QuizCore
import TestKit
import Testing

@testable import QuizLog

@Suite("kill -9 in the middle of a game", .timeLimit(.minutes(Campaign.patience)))
struct KillTests {
  @Test("leaves a log of all that was acknowledged, which plays on from the same moment")
  func killed() throws {
    signal(SIGPIPE, SIG_IGN)
    let whole = try reference()
    var chance = Chance(seed: LogCheckTests.seed, stream: 3)
    var reached: Set<Int> = []
    for _ in 0..<LogCheckTests.size {
      let actions = chance.below(whole.entries.count)
      let sent = actions + chance.below(4)
      try TemporaryFolder.with { folder in
        let path = folder.path("a.canonlog")
        var probe = try Probe(path: path, seed: 5)
        probe.send(sent)
        let heard = probe.hear(lines: actions + 1) + probe.kill()
        let acknowledged = heard.compactMap { Int($0) }.max() ?? 0
        let recording = try LogReader.read(path: path)
        #expect(recording.entries.count >= acknowledged)
        #expect(recording.entries.count <= sent)
        #expect(recording.entries == Array(whole.entries.prefix(recording.entries.count)))
        #expect(recording.changedLines.isEmpty)
        reached.insert(recording.entries.count)
      }
    }
    #expect(reached.count > min(5, LogCheckTests.size / 4))
  }

  /// The same game, played to its end.
  private func reference() throws -> Recording {
    try TemporaryFolder.with { folder in
      let path = folder.path("a.canonlog")
      var probe = try Probe(path: path, seed: 5)
      let said = probe.finish(sending: 100)
      #expect(said.last == "done")
      let recording = try LogReader.read(path: path)
      #expect(recording.damage == nil)
      return recording
    }
  }
}
