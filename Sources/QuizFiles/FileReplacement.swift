import Glibc

/// Gives a file other content so that it has either all of the old or all of the new, whenever the
/// program or the machine stops.
///
/// The bytes go to a file beside it, and are on the disk before that takes the name. A link stays
/// one, and a file that was there keeps its permissions.
public enum FileReplacement {
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    close(try writeAndKeep(bytes, to: path))
  }

  /// The same, and leaves the new file open for appending, with a lock on it.
  ///
  /// - Returns: its descriptor, which the caller closes.
  public static func writeAndKeep(
    _ bytes: [UInt8], to path: String
  ) throws(FileFault) -> Int32 {
    let target = resolved(path)
    let mode = mode(of: target)
    let (file, name) = beside(target, mode: mode == nil ? 0o666 : 0o600)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    if let mode { _ = fchmod(file, mode) }
    _ = flock(file, LOCK_EX | LOCK_NB)
    guard fill(file, bytes), rename(name, target) == 0 else {
      let code = errno
      unlink(name)
      close(file)
      throw FileFault(path, code: code)
    }
    syncFolder(of: target)
    return file
  }

  /// Writes a new file, whole or not at all, and never over one that is there (`EEXIST`).
  public static func create(_ bytes: [UInt8], at path: String) throws(FileFault) {
    let (file, name) = beside(path, mode: 0o666)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    defer {
      unlink(name)
      close(file)
    }
    guard fill(file, bytes), link(name, path) == 0 else { throw FileFault(path, code: errno) }
    syncFolder(of: path)
  }

  /// Puts a file that was written beside its place there, once its bytes are on the disk; a link
  /// stays one.
  public static func adopt(_ draft: String, as path: String) throws(FileFault) {
    let target = resolved(path)
    let file = open(draft, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(path, code: errno) }
    defer { close(file) }
    guard fsync(file) == 0, rename(draft, target) == 0 else { throw FileFault(path, code: errno) }
    syncFolder(of: target)
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// A new file in the same folder: one that is there already, or a link, is never taken.
  private static func beside(_ target: String, mode: mode_t) -> (file: Int32, name: String) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    for attempt in 0..<100 {
      let name = "\(target).\(getpid())-\(attempt).new"
      let file = open(name, flags, mode)
      if file >= 0 || errno != EEXIST { return (file, name) }
    }
    return (-1, target)
  }

  private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Bool {
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

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Waits until the name of a file is on the disk, and not its content alone.
  public static func syncFolder(of path: String) {
    let cut = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let folder = open(cut.isEmpty ? "/" : cut, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
