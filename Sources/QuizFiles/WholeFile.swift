import Glibc

/// Reads a whole regular file, and refuses what is none before it could block.
public enum WholeFile {
  /// The bytes of a file of `limit` bytes at most. A folder is `EISDIR`, a device or pipe `EINVAL`, a
  /// file that is too large `EFBIG`.
  public static func bytes(of path: String, limit: Int = 1 << 28) throws(FileFault) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw FileFault(path, code: ENOENT) }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFault(path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileFault(path, code: EISDIR)
    default: throw FileFault(path, code: EINVAL)
    }
    guard Int(status.st_size) <= limit else { throw FileFault(path, code: EFBIG) }
    return try content(file, path, expecting: Int(status.st_size), limit)
  }

  /// The size is only what the file system said: a file may grow while it is read.
  private static func content(
    _ file: Int32, _ path: String, expecting size: Int, _ limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var room = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
    while bytes.count <= limit {
      let count = read(file, &room, room.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw FileFault(path, code: errno) }
      bytes += room[..<count]
    }
    throw FileFault(path, code: EFBIG)
  }
}
