import Glibc
import QuizTerminal

/// Completes the name of a file or folder.
enum FileNames {
  /// The files and folders that begin as typed, sorted by name; folders end in a slash.
  ///
  /// Hidden ones are offered once their full stop is typed.
  /// - Parameter endings: of the files that are wanted; where none of them fits, all files are
  ///   offered. Every file is wanted where empty.
  static func completions(_ typed: String, endings: [String] = []) -> [Completion] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let begun = typed[cut...].lowercased()
    let names = entries(folder.isEmpty ? "." : folder).filter { name in
      name.lowercased().hasPrefix(begun) && (!name.hasPrefix(".") || begun.hasPrefix("."))
    }
    let (folders, files) = split(names.sorted(), in: folder)
    let wanted = files.filter { file in endings.contains { file.hasSuffix($0) } }
    return folders.map { Completion($0 + "/", spaceFollows: false) }
      + (wanted.isEmpty ? files : wanted).map { Completion($0) }
  }

  private static func split(
    _ names: [String], in folder: String
  ) -> (folders: [String], files: [String]) {
    var (folders, files): ([String], [String]) = ([], [])
    for path in names.map({ folder + $0 }) {
      if isFolder(path) { folders.append(path) } else { files.append(path) }
    }
    return (folders, files)
  }

  /// What a folder holds, but for itself and its parent; a name that is no UTF-8 cannot be typed.
  private static func entries(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(validating: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
