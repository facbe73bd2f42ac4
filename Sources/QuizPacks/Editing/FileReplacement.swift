import Glibc

/// Gives a file other content so that it has either all of the old or all of the new, whenever the
/// program or the machine stops.
enum FileReplacement {
  /// Writes a file beside it, waits for the disk, and puts it in the place of the old one.
  static func write(_ bytes: [UInt8], to path: String) throws(EditFault) {
    let target = resolved(path)
    var name = Array((target + ".XXXXXX").utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { throw fault(path) }
    let isDone = fill(file, bytes, like: target) && rename(name, target) == 0
    let reason = isDone ? nil : fault(path)
    close(file)
    guard let reason else { return syncFolder(of: target) }
    unlink(name)
    throw reason
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8], like target: String) -> Bool {
    var status = stat()
    if stat(target, &status) == 0 { _ = fchmod(file, status.st_mode & 0o7777) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno != EINTR { return false }
      written += max(0, count)
    }
    return fsync(file) == 0
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

  private static func fault(_ path: String) -> EditFault {
    let why = strerror(errno).map { String(cString: $0).lowercased() } ?? "error \(errno)"
    return .cannotWrite(path, why: why)
  }
}
