import Glibc
import TestKit
import Testing

@testable import QuizLog

@Suite("the file of a log")
struct LogFileTests {
  private func problem(_ path: String) -> LogProblem? {
    do throws(LogProblem) {
      _ = try LogFile(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("what is written is there, line after line")
  func written() throws {
    try TemporaryFolder.with { folder in
      let file = try LogFile(path: folder.path("a.canonlog"))
      var count = 0
      try file.write(Array("one\n".utf8), written: &count)
      try file.write(Array("two\n".utf8), written: &count)
      try file.sync()
      #expect(try count == 4 && folder.text("a.canonlog") == "one\ntwo\n")
    }
  }

  @Test(
    "a file that holds something, a folder and a missing folder are refused; an empty file is taken"
  )
  func refused() throws {
    try TemporaryFolder.with { folder in
      let full = try folder.write("x", to: "full")
      #expect(problem(full) == .exists(full))
      #expect(problem(folder.path) == .directory(folder.path))
      let lost = folder.path("none/a")
      #expect(problem(lost) == .missingFolder(lost))
      #expect(try problem(folder.write("", to: "empty")) == nil)
    }
  }

  @Test("a file that is being written is in use")
  func inUse() throws {
    try TemporaryFolder.with { folder in
      let path = folder.path("a")
      let file = try LogFile(path: path)
      #expect(problem(path) == .inUse(path))
      withExtendedLifetime(file) {}
    }
  }
}
