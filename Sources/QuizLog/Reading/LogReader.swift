import Glibc

/// Reads logs, whatever bytes they hold.
public enum LogReader {
  /// A file with more bytes is refused.
  public static let limit = 256 << 20

  /// Reads a file; throws where there is nothing of a game in it. A log that ends early, or in
  /// something else, is told up to there, and `damage` says so.
  public static func read(path: String) throws(LogProblem) -> Recording {
    try read(bytes: try content(of: path), name: path)
  }

  /// The same for bytes that are in memory already; `name` is for messages.
  public static func read(bytes: [UInt8], name: String) throws(LogProblem) -> Recording {
    var parser = LogParser(bytes: bytes, name: name)
    return try parser.parse()
  }

  private static func content(of path: String) throws(LogProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw opening(path, errno) }
    defer { close(file) }
    _ = fcntl(file, F_SETFL, 0)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw opening(path, errno)
      }
      if bytes.count > limit { throw .tooLarge(path, limit: limit) }
    }
  }

  private static func opening(_ path: String, _ code: Int32) -> LogProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing(path)
    case EISDIR: .directory(path)
    default: .cannotRead(path, code: code)
    }
  }
}
