import Glibc

/// Reads a whole regular file, and refuses what is none before it could block.
enum FileBytes {
  static func read(_ path: String) throws(PackFault.FileFault) -> [UInt8] {
    if path.isEmpty || path.utf8.contains(0) { throw .missing }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw fault(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw fault(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .special
    }
    let size = Int(status.st_size)
    guard size <= PackLimits.bytes else { throw .tooLarge(limit: PackLimits.bytes) }
    return try content(file, expecting: size)
  }

  /// The size is only what the file system said: a file may grow while it is read.
  private static func content(_ file: Int32, expecting size: Int) throws(PackFault.FileFault)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var room = size + 1
    while bytes.count <= PackLimits.bytes {
      var got = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        repeat { got = Glibc.read(file, buffer.baseAddress, room) } while got < 0 && errno == EINTR
        count = max(0, got)
      }
      if got < 0 { throw fault(errno) }
      if got == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      room = max(4096, size + 1 - bytes.count)
    }
    throw .tooLarge(limit: PackLimits.bytes)
  }

  private static func fault(_ code: Int32) -> PackFault.FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case ENXIO: .special
    default: .unreadable(strerror(code).map { String(cString: $0).lowercased() } ?? "\(code)")
    }
  }
}
