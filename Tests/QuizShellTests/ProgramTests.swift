import Glibc
import TestKit
import Testing

/// The program itself, without a terminal.
@Suite("In a pipe", .timeLimit(.minutes(Campaign.patience)))
struct ProgramTests {
  static func shell(_ line: String, input: String = "") throws -> PipedRun {
    let canon = ProcessStart.built("canon")
    return try PipedRun(
      "/bin/sh", ["-c", line.replacing("CANON", with: canon)], input: Array(input.utf8),
      environment: ["PATH": "/usr/bin:/bin"])
  }

  @Test("a full disk is told on standard error, with status 3")
  func full() throws {
    let run = try Self.shell("CANON rules list > /dev/full")
    #expect(run.status == 3)
    #expect(String(decoding: run.errors, as: UTF8.self).contains("no space left"))
  }

  @Test("a closed standard output is told, with status 3")
  func closed() throws {
    let run = try Self.shell("CANON rules list >&-")
    #expect(run.status == 3)
    #expect(!run.errors.isEmpty)
  }

  @Test("lines on standard input are a script; its error has the place and sets the status")
  func script() throws {
    let run = try Self.shell("CANON", input: "rules show pass\nfoo\n")
    #expect(run.status == 2)
    #expect(String(decoding: run.output, as: UTF8.self).contains("give up"))
    let errors = String(decoding: run.errors, as: UTF8.self)
    #expect(errors.hasPrefix("standard input:2: there is no command \"foo\""))
  }

  @Test("a pack of 100 MB is refused without being read")
  func large() throws {
    try TemporaryFolder.with { folder in
      let path = try folder.write("", to: "large.yaml")
      #expect(truncate(path, 100_000_000) == 0)
      let run = try Self.shell("CANON play \(path)")
      #expect(run.status == 3)
      #expect(String(decoding: run.errors, as: UTF8.self).contains(path))
    }
  }

  @Test("the version is one line")
  func version() throws {
    let run = try Self.shell("CANON --version")
    #expect(run.status == 0)
    #expect(run.output.last == UInt8(ascii: "\n"))
    #expect(run.output.count { $0 == UInt8(ascii: "\n") } == 1)
  }
}
