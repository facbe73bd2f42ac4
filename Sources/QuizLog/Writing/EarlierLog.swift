import Glibc

/// A log that stands where a new one is to be written.
public enum EarlierLog {
  /// Moves a log out of the way, to the first free name of `FILE.1`, `FILE.2`…, and gives that name;
  /// nil where there is none, or where the file is not a log of ours and so not ours to move.
  public static func moveAside(_ path: String) -> String? {
    guard isLog(path) else { return nil }
    for number in 1...9999 {
      let free = "\(path).\(number)"
      // A link and an unlink: unlike a rename, a link never takes the place of another file.
      if link(path, free) == 0 { return unlink(path) == 0 ? free : nil }
      if errno != EEXIST { return nil }
    }
    return nil
  }

  private static func isLog(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let mark = Array("{\"canonlog\":".utf8)
    var start = [UInt8](repeating: 0, count: mark.count)
    return read(descriptor, &start, start.count) == mark.count && start == mark
  }
}
