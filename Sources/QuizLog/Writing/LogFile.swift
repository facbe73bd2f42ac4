import Glibc

/// A file that a log is written to.
///
/// A regular file always ends in a whole line: what a failed write left of one is taken back.
final class LogFile {
  let path: String
  private var descriptor: Int32
  let isRegular: Bool
  /// The length of the whole lines.
  private var length: off_t = 0

  /// Makes the file, or takes one that is empty.
  init(path: String) throws(LogProblem) {
    self.path = path
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else { throw LogFile.opening(path, errno) }
    _ = fcntl(descriptor, F_SETFL, O_APPEND)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      isRegular = false
      throw .cannotOpen(path, code: errno)
    }
    isRegular = status.st_mode & S_IFMT == S_IFREG
    guard isRegular else { return }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .inUse(path) }
    guard fstat(descriptor, &status) == 0, status.st_size == 0 else { throw .exists(path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func opening(_ path: String, _ code: Int32) -> LogProblem {
    switch code {
    case EISDIR: return .directory(path)
    case ENOENT, ENOTDIR: return .missingFolder(path)
    case ENXIO: return .noReader(path)
    default: return .cannotOpen(path, code: code)
    }
  }

  /// Writes whole lines. Where that fails, `written` says how many of the bytes are in the file all
  /// the same: none of a regular file's.
  func write(_ bytes: [UInt8], written: inout Int) throws(LogProblem) {
    written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        let code = errno
        if takeBack() { written = 0 }
        throw problem(code)
      }
    }
    length += off_t(bytes.count)
  }

  private func takeBack() -> Bool { isRegular && ftruncate(descriptor, length) == 0 }

  func problem(_ code: Int32) -> LogProblem {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full(path)
    case EPIPE: .noReader(path)
    default: .cannotWrite(path, code: code)
    }
  }

  /// Goes on in another file of so many bytes.
  func adopt(_ other: Int32, length: off_t) {
    close(descriptor)
    descriptor = other
    self.length = length
  }

  /// Waits until what was written is on the disk; other files than regular ones have none.
  func sync() throws(LogProblem) {
    guard isRegular else { return }
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw problem(errno) }
    }
  }
}
