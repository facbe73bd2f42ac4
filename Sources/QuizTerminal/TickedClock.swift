import Glibc

/// A clock that only tests move: each line on its named pipe lets so many milliseconds pass, as `1000`.
///
/// A seam for tests, so that they count a prompt down without waiting.
public final class TickedClock: TerminalClock {
  private let pipe: CInt
  private var passed = 0
  private var unfinished = 0

  /// Opens the named pipe; nil if there is none at that path.
  public init?(path: String) {
    // Open for writing too: so the pipe never ends between two writers.
    pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if pipe < 0 { return nil }
  }

  deinit { close(pipe) }

  public var descriptor: CInt? { pipe }

  public func now() -> Int {
    var bytes = [UInt8](repeating: 0, count: 256)
    var got = read(pipe, &bytes, bytes.count)
    while got > 0 {
      bytes.prefix(got).forEach(take)
      got = read(pipe, &bytes, bytes.count)
    }
    return passed
  }

  public func sleep(for milliseconds: Int) -> Int? { nil }

  private func take(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      passed = min(passed + unfinished, 1 << 48)
      unfinished = 0
    } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      unfinished = min(unfinished * 10 + Int(byte - UInt8(ascii: "0")), 1 << 40)
    }
  }
}
