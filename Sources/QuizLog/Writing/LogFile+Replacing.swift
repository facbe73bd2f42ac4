import Glibc

extension LogFile {
  /// Puts other bytes in the place of all that was written: they are on the disk, in a file beside
  /// it, before that takes the name.
  func replace(with bytes: [UInt8]) throws(LogProblem) {
    guard isRegular else { throw .notAFile(path) }
    let target = LogFile.resolved(path)
    var name = Array((target + ".XXXXXX").utf8CString)
    let fresh = mkstemp(&name)
    guard fresh >= 0 else { throw problem(errno) }
    guard fill(fresh, bytes), rename(name, target) == 0 else {
      let code = errno
      unlink(name)
      close(fresh)
      throw problem(code)
    }
    adopt(fresh, length: off_t(bytes.count))
    LogFile.syncFolder(of: target)
  }

  private func fill(_ fresh: Int32, _ bytes: [UInt8]) -> Bool {
    _ = fcntl(fresh, F_SETFD, FD_CLOEXEC)
    _ = fcntl(fresh, F_SETFL, O_APPEND)
    _ = flock(fresh, LOCK_EX | LOCK_NB)
    _ = fchmod(fresh, mode)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(fresh, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return fsync(fresh) == 0
  }

  /// Follows links, so that a link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func syncFolder(of path: String) {
    let cut = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let folder = open(cut.isEmpty ? "/" : cut, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
