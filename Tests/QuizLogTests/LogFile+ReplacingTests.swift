import FoundationEssentials
import Glibc
import QuizCore
import TestKit
import Testing

@testable import QuizLog

@Suite("a log written anew")
struct LogFileReplacingTests {
  /// The game with one wrong answer turned right.
  private func retrial(_ sample: SampleGame, _ recording: Recording) throws -> Retrial {
    var state = State()
    var record: [Taken] = []
    for entry in recording.entries {
      record.append(Taken(entry.action, entry.events, question: state.openQuestion))
      for event in entry.events { state.apply(event) }
    }
    let protests = record.indices.compactMap { Protest(in: Array(record[...$0])) }
    let protest = try #require(protests.first { $0.outcome == .right })
    return Retrial(
      record, packet: sample.packet, ruleset: try SampleGame.ruleset.get(), setup: sample.setup,
      protest: protest)
  }

  @Test("it agrees with itself and with the game played again, and goes on at its end")
  func rewritten() throws {
    try TemporaryFolder.with { folder in
      let sample = try SampleGame()
      let recording = try sample.recording()
      let path = folder.path("a.canonlog")
      let writer = try LogWriter(path: path)
      try writer.write(recording.header)
      for entry in recording.entries.dropLast() { try writer.append(entry.action, entry.events) }
      var short = recording
      short.entries.removeLast()
      let retrial = try retrial(sample, short)
      try writer.rewrite(recording.header, retrial.record, scoreboard: nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.canonlog"])
      let events = try retrial.finish()
      try writer.append(Action(.next), events.events)
      try writer.finish(events.scoreboard)
      let read = try LogReader.read(path: path)
      #expect(try sample.check(read) == [])
      #expect(read.entries.contains { $0.events.contains { $0.isOverruled } })
    }
  }

  @Test("what is void is read back with its reason, and is not played again")
  func void() throws {
    let sample = try SampleGame()
    let recording = try sample.recording()
    var encoder = LogEncoder()
    encoder.header(recording.header)
    encoder.void(Action(.clue), why: "no \"clue\"")
    for entry in recording.entries {
      encoder.begin(entry.action)
      for event in entry.events { encoder.take(event) }
      encoder.end()
    }
    let read = try sample.recording(encoder.bytes)
    #expect(read.entries[0].void == "no \"clue\"")
    #expect(read.entries[0].action == Action(.clue))
    #expect(read.entries[1].void == nil)
    #expect(
      try sample.check(read) == [.damage(.unfinished("a.canonlog", actions: read.entries.count))])
  }

  @Test("a pipe cannot be written anew, and a full disk leaves the log as it was")
  func refused() throws {
    let recording = try SampleGame().recording()
    let writer = try LogWriter(path: "/dev/null")
    #expect(throws: LogProblem.notAFile("/dev/null")) {
      try writer.rewrite(recording.header, [], scoreboard: nil)
    }
    try TemporaryFolder.with { folder in
      let path = folder.path("gone/a")
      #expect(mkdir(folder.path("gone"), 0o755) == 0)
      let writer = try LogWriter(path: path)
      try writer.write(recording.header)
      #expect(rename(folder.path("gone"), folder.path("moved")) == 0)
      #expect(throws: LogProblem.cannotWrite(path, code: ENOENT)) {
        try writer.rewrite(recording.header, [], scoreboard: nil)
      }
      #expect(try LogReader.read(path: folder.path("moved/a")).header == recording.header)
    }
  }
}

extension Retrial {
  /// Goes on to the end.
  fileprivate func finish() throws -> (events: [Event], scoreboard: [Line]) {
    var game = game
    let events = try game.perform(Action(.next))
    return (events, game.state.scoreboard)
  }
}

extension Event {
  fileprivate var isOverruled: Bool {
    if case .judged(let judged) = self { judged.isOverruled } else { false }
  }
}
