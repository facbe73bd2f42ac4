import QuizCore
import TestKit
import Testing

@testable import QuizLog

@Suite("the reader")
struct LogReaderTests {
  @Test("a whole log reads back to the game that wrote it")
  func wholeLog() throws {
    let sample = try SampleGame()
    let recording = try sample.recording()
    #expect(recording.entries.map(\.action) == sample.actions)
    #expect(recording.damage == nil && recording.changedLines.isEmpty)
    #expect(recording.scoreboard == recording.state.scoreboard)
    #expect(try sample.check(recording) == [])
  }

  @Test("a log cut at any byte is told up to its last whole line, and says so")
  func cutAnywhere() throws {
    let sample = try SampleGame(length: 2)
    let headerEnd = (sample.lines.first?.count ?? 0) + 1
    for length in 0..<sample.log.count {
      let cut = Array(sample.log[..<length])
      guard length >= headerEnd else {
        let problem: LogProblem = length == 0 ? .empty("a") : .headerCut("a")
        #expect(throws: problem) { try LogReader.read(bytes: cut, name: "a") }
        continue
      }
      let whole = cut.count { $0 == 0x0A } - 1
      let recording = try LogReader.read(bytes: cut, name: "a")
      #expect(recording.entries.map(\.action) == Array(sample.actions.prefix(whole)))
      let isTorn = cut.last != 0x0A
      #expect(
        recording.damage
          == (isTorn
            ? .torn("a", line: whole + 2, actions: whole) : .unfinished("a", actions: whole)))
    }
  }

  @Test(
    "what is not a log is named",
    arguments: [
      ("", LogProblem.empty("a")), ("hello\n", .notALog("a")),
      ("\u{0}\u{1}\u{FFFD}", .notALog("a")),
      ("\u{1B}[2J\n{}\n", .notALog("a")), ("{\"canon", .headerCut("a")),
      ("{\"canonlog\":2,\"new\":[]}\n", .otherVersion("a", found: 2)),
      ("{\"canonlog\":1}\n", .brokenHeader("a", why: "\"packs\" is missing")),
      ("{\"canonlog\":}\n", .brokenHeader("a", why: "not JSON")),
    ])
  func notALog(text: String, problem: LogProblem) {
    #expect(throws: problem) { try LogReader.read(bytes: Array(text.utf8), name: "a") }
  }

  @Test("a missing file and a folder are named")
  func unreadable() throws {
    try TemporaryFolder.with { folder in
      #expect(throws: LogProblem.missing(folder.path("x"))) {
        try LogReader.read(path: folder.path("x"))
      }
      #expect(throws: LogProblem.directory(folder.path)) {
        try LogReader.read(path: folder.path)
      }
    }
  }

  @Test("a line that cannot be read ends the telling, and is named")
  func brokenLine() throws {
    let sample = try SampleGame()
    var lines = sample.lines
    for (broken, why) in [
      ("[[[[", "not JSON"), ("{\"n\":3}", "\"do\" is missing"),
      ("{\"n\":3,\"do\":{\"deed\":\"next\",\"after\":-1},\"events\":[]}", "a time out of range"),
      ("{\"n\":3,\"do\":{\"deed\":\"fly\",\"after\":1},\"events\":[]}", "fly"),
      (
        "{\"n\":3,\"do\":{\"deed\":\"next\",\"after\":1},\"events\":[{\"flew\":{}}]}",
        "not an event"
      ),
      (
        "{\"n\":3,\"do\":{\"deed\":\"next\",\"after\":1},\"events\":[{\"closed\":{\"number\":-1}}]}",
        "out of range"
      ),
      (String(repeating: "[", count: 100_000), "not JSON"),
    ] {
      lines[3] = Array(broken.utf8)
      let recording = try sample.recording(Array(lines.joined(separator: [0x0A])) + [0x0A])
      guard case .brokenLine("a.canonlog", 4, let reason, 2)? = recording.damage else {
        Issue.record("\(broken.prefix(80)): \(String(describing: recording.damage))")
        continue
      }
      #expect(reason.contains(why))
      #expect(recording.entries.count == 2)
    }
  }

  @Test("a line beyond the limit is named")
  func longLine() throws {
    let sample = try SampleGame()
    let long = [UInt8](repeating: 0x5B, count: LogParser.longestLine + 1)
    let recording = try sample.recording(sample.lines[0] + [0x0A] + long + [0x0A])
    #expect(
      recording.damage
        == .longLine("a.canonlog", line: 2, limit: LogParser.longestLine, actions: 0))
  }

  @Test("what follows the scoreboard is named")
  func afterScoreboard() throws {
    let sample = try SampleGame()
    let recording = try sample.recording(sample.log + Array("{}\n".utf8))
    #expect(recording.damage == .afterScoreboard("a.canonlog", line: sample.lines.count + 1))
  }

  @Test("bytes of any kind never stop the reader", arguments: 0..<50)
  func noise(seed: Int) throws {
    let sample = try SampleGame()
    var chance = Chance(seed: UInt64(seed))
    var bytes = sample.log
    for _ in 0..<8 { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
    do {
      let recording = try sample.recording(bytes)
      #expect(recording.damage != nil || !recording.changedLines.isEmpty)
    } catch {
      #expect(!error.localizedText.isEmpty)
    }
  }
}

extension Error {
  fileprivate var localizedText: String { "\(self)" }
}
