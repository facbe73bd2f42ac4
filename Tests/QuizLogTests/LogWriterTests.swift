import Glibc
import QuizCore
import TestKit
import Testing

@testable import QuizLog

@Suite("the writer")
struct LogWriterTests {
  @Test("writes what the encoder writes, line by line")
  func sameAsEncoder() throws {
    try TemporaryFolder.with { folder in
      let sample = try SampleGame()
      let path = folder.path("a.canonlog")
      let writer = try LogWriter(path: path)
      let recording = try sample.recording()
      try writer.write(recording.header)
      for (index, entry) in recording.entries.enumerated() {
        try writer.append(entry.action, entry.events)
        #expect(try Files.bytes(path).count { $0 == 0x0A } == index + 2)
      }
      try writer.finish(recording.scoreboard ?? [])
      #expect(try Files.bytes(path) == sample.log)
    }
  }

  @Test("a file that holds something is left as it is; an empty one is taken")
  func existingFile() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("precious", to: "a")
      #expect(throws: LogProblem.exists(path)) { try LogWriter(path: path) }
      #expect(try folder.text("a") == "precious")
      let empty = try folder.write("", to: "b")
      let writer = try LogWriter(path: empty)
      #expect(throws: LogProblem.inUse(empty)) { try LogWriter(path: empty) }
      try writer.sync()
    }
  }

  @Test("a folder, and a folder that is not there, are named")
  func folders() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("no/a")
      #expect(throws: LogProblem.missingFolder(path)) { try LogWriter(path: path) }
      #expect(throws: LogProblem.directory(folder.path)) { try LogWriter(path: folder.path) }
    }
  }

  @Test("a full disk is named, each time")
  func fullDisk() throws {
    let sample = try SampleGame().recording()
    let writer = try LogWriter(path: "/dev/full")
    #expect(throws: LogProblem.full("/dev/full")) { try writer.write(sample.header) }
    #expect(throws: LogProblem.full("/dev/full")) {
      try writer.append(sample.entries[0].action, sample.entries[0].events)
    }
  }

  @Test("a pipe that nobody reads is named")
  func noReader() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("pipe")
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: LogProblem.noReader(path)) { try LogWriter(path: path) }
    }
  }

  @Test("a file that may grow no more ends in a whole line")
  func limitedFile() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("a")
      var probe = try Probe(path: path, seed: 3, bytes: 2_000)
      let said = probe.finish(sending: 40)
      let bytes = try Files.bytes(path)
      #expect(bytes.count <= 2_000 && bytes.last == 0x0A)
      #expect(said.last == "problem: \(LogProblem.full(path))")
      #expect(try LogReader.read(path: path).changedLines.isEmpty)
    }
  }
}
