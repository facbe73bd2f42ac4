import CPty
import Glibc

/// A program run without a terminal: its input from a file, its output to a file.
public struct PipedRun {
  public let output: [UInt8]
  public let errors: [UInt8]
  public let status: Int

  /// Runs the program to its end.
  public init(
    _ program: String, _ arguments: [String] = [], input: [UInt8],
    environment: [String: String] = [:], within milliseconds: Int = 60_000
  ) throws {
    let folder = try TemporaryFolder()
    let files = ["in", "out", "err"].map {
      open(folder.path + "/" + $0, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    }
    defer { for file in files { close(file) } }
    _ = write(files[0], input, input.count)
    lseek(files[0], 0, SEEK_SET)
    let process = ProcessStart.withArguments(program, arguments, environment) {
      cpty_spawn_plain(program, $0, $1, files[0], files[1], files[2])
    }
    var status: CInt = 0
    guard cpty_wait(process, CInt(milliseconds), &status) == 0 else {
      kill(process, SIGKILL)
      throw PtySession.Failure(description: "\(program) did not end")
    }
    self.status = ProcessStart.exitStatus(status)
    output = Self.content(files[1])
    errors = Self.content(files[2])
  }

  private static func content(_ file: CInt) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: size)
    return pread(file, &bytes, size, 0) == size ? bytes : []
  }
}
