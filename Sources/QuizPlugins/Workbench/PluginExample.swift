import Glibc
import QuizFiles

/// The example beside a plugin.
public enum PluginExample {
  /// Most bytes of one.
  static let most = 1 << 20

  public static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: most)
    var count = 0
    while count < most {
      let more = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: count), most - count)
      }
      if more < 0, errno != EINTR { throw FileFault(path, code: errno) }
      if more == 0 { break }
      count += max(0, more)
    }
    return Array(bytes.prefix(count))
  }
}
