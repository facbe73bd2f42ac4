import Glibc

/// Lines that are kept one by one: each is on the disk before the next one is taken.
///
/// A line that was cut off when the machine stopped is not one.
public final class LineJournal {
  public let path: String
  /// In the order in which they were kept.
  public private(set) var lines: [String]

  /// Reads what was kept before, where there is anything.
  public init(path: String) {
    self.path = path
    lines = LineJournal.read(path)
  }

  /// Keeps a line, which must hold no line break.
  public func append(_ line: String) throws(FileFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    defer { close(file) }
    // What was cut off before must not run into this line.
    let size = lseek(file, 0, SEEK_END)
    let whole = lines.reduce(0) { $0 + $1.utf8.count + 1 }
    if size > whole, ftruncate(file, off_t(whole)) != 0 { throw FileFault(path, code: errno) }
    let bytes = Array((line + "\n").utf8)
    guard write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      throw FileFault(path, code: errno)
    }
    lines.append(line)
  }

  /// Keeps these lines and no others.
  public func replace(with lines: [String]) throws(FileFault) {
    if lines.isEmpty { return clear() }
    let text = lines.map { $0 + "\n" }.joined()
    try FileReplacement.write(Array(text.utf8), to: path)
    self.lines = lines
  }

  /// Forgets all lines, and removes the file.
  public func clear() {
    lines = []
    unlink(path)
  }

  private static func read(_ path: String) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < 1 << 22 {
      let count = Glibc.read(file, &piece, piece.count)
      if count <= 0 { break }
      bytes += piece[..<count]
    }
    guard let last = bytes.lastIndex(of: 10) else { return [] }
    return bytes[..<last].split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
