import Glibc

/// The file of earlier lines, one a line, shared by all that run at the same time.
///
/// A line is added by a single write at the end, so a process that is killed leaves whole lines. Beyond the limit the newest
/// lines are written to a new file that takes the old one's place.
struct HistoryFile {
  /// How many lines are kept.
  static let most = 1000
  /// How much of a file is looked at: more is no history of typed lines.
  private static let mostBytes = 1 << 22

  let path: String

  /// The lines, oldest first; none if there is no file.
  func load() throws(HistoryError) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if file < 0 {
      if errno == ENOENT { return [] }
      throw .unreadable(path: path, code: errno)
    }
    defer { close(file) }
    return try lines(of: file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds a line at the end.
  func append(_ line: String) throws(HistoryError) {
    HistoryPath.makeFolders(above: path)
    let file = try openLocked()
    defer { close(file) }
    var bytes = endsInsideLine(file) ? [newline] : []
    bytes.append(contentsOf: line.utf8.map { $0 == newline || $0 == 0 ? UInt8(ascii: " ") : $0 })
    bytes.append(newline)
    let code = bytes.withUnsafeBytes { Descriptor.writeAll($0, to: file) }
    if code != 0 { throw .unwritable(path: path, code: code) }
    let all = try lines(of: file)
    if all.count > Self.most { try replace(with: all.suffix(Self.most)) }
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }

  /// The file, made if need be, with the lock on it; not one that was replaced while waiting for the lock.
  private func openLocked() throws(HistoryError) -> CInt {
    while true {
      let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
      if file < 0 {
        throw errno == EISDIR ? .notAFile(path: path) : .unwritable(path: path, code: errno)
      }
      while flock(file, LOCK_EX) != 0 && errno == EINTR {}
      var held = stat()
      var named = stat()
      let known = fstat(file, &held) == 0 && stat(path, &named) == 0
      if known && held.st_ino == named.st_ino && held.st_dev == named.st_dev { return file }
      close(file)
    }
  }

  private func endsInsideLine(_ file: CInt) -> Bool {
    var last: UInt8 = 0
    let end = lseek(file, 0, SEEK_END)
    return end > 0 && pread(file, &last, 1, end - 1) == 1 && last != newline
  }

  private func lines(of file: CInt) throws(HistoryError) -> [ArraySlice<UInt8>] {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path: path)
    }
    let start = max(0, Int(status.st_size) - Self.mostBytes)
    lseek(file, start, SEEK_SET)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < Self.mostBytes {
      let got = Descriptor.readSome(into: &piece, from: file)
      if got < 0 { throw .unreadable(path: path, code: Int32(-got)) }
      if got == 0 { break }
      bytes.append(contentsOf: piece[0..<got])
    }
    let whole = start == 0 ? bytes[...] : bytes.drop { $0 != newline }
    return Array(whole.split(separator: newline).suffix(Self.most + 1))
  }

  private func replace(with lines: ArraySlice<ArraySlice<UInt8>>) throws(HistoryError) {
    let place = HistoryPath.resolved(path)
    let fresh = place + ".\(getpid())"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if file < 0 { throw .unwritable(path: path, code: errno) }
    defer { close(file) }
    let bytes = Array(lines.joined(separator: [newline])) + [newline]
    var code = bytes.withUnsafeBytes { Descriptor.writeAll($0, to: file) }
    if code == 0 && (fsync(file) != 0 || rename(fresh, place) != 0) { code = errno }
    if code == 0 { return }
    unlink(fresh)
    throw .unwritable(path: path, code: code)
  }
}

/// Where a path leads.
enum HistoryPath {
  /// The path behind symbolic links, so that a link stays one; the path itself if that cannot be told.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes the folders above a path that are missing; one that cannot be made shows when the file is opened.
  static func makeFolders(above path: String) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      mkdir(String(path[..<end]), 0o700)
    }
  }
}
