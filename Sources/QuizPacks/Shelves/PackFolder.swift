import Glibc

/// The pack files in a folder.
public enum PackFolder {
  static let endings = [".yaml", ".yml"]

  /// Whether there is a folder at a path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of all YAML files in a folder and the folders in it, sorted; hidden ones are left
  /// out, and links to folders are not followed.
  public static func files(in folder: String, depth: Int = 0) -> [String] {
    guard depth < 32, let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.sorted().flatMap { name -> [String] in
      let path = base + name
      if isInnerFolder(path) { return files(in: path, depth: depth + 1) }
      return endings.contains(where: name.hasSuffix) ? [path] : []
    }
  }

  private static func isInnerFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
