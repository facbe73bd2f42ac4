import Glibc

/// What the shelf asks of the machine.
enum PluginFile {
  /// The bytes of a file, up to one more than a plugin may have.
  static func read(_ path: String, name: String) throws(PluginProblems) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw unreadable(name, errno) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw unreadable(name, errno) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw unreadable(name, EISDIR) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= PluginLimits.file {
      let got = Glibc.read(file, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { throw unreadable(name, errno) }
      if got == 0 { break }
      bytes += piece[..<got]
    }
    return bytes
  }

  private static func unreadable(_ name: String, _ code: Int32) -> PluginProblems {
    PluginProblems(file: name + ".lua", [.init(.unreadable(code: code))])
  }

  /// The names of all files in a folder, in no order.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { raw in
          String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
