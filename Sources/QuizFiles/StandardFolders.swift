import Glibc

/// A folder in which things are looked up by name.
public struct StandardFolder: Sendable, Hashable {
  public let path: String
  /// What to call it when things are listed: `here`, `yours` or `shared`.
  public let label: String
}

/// Where packs, plugins and the like are looked up; the first folder wins.
public enum StandardFolders {
  /// The folder of this name in the current one, in the user's data folder (XDG Base Directory
  /// Specification), and beside the program where it is installed.
  ///
  /// - Parameter executable: the path of the running program, whose folder's parent is the prefix.
  public static func named(
    _ name: String, environment: [String: String], executable: String? = executable
  ) -> [StandardFolder] {
    var folders = [StandardFolder(path: name, label: "here")]
    if let data = dataFolder(environment) {
      folders.append(StandardFolder(path: "\(data)/canon/\(name)", label: "yours"))
    }
    if let executable, let prefix = parent(executable).flatMap(parent) {
      folders.append(StandardFolder(path: "\(prefix)/share/canon/\(name)", label: "shared"))
    }
    return folders
  }

  /// The path of the running program.
  public static var executable: String? {
    var buffer = [CChar](repeating: 0, count: 4097)
    let count = readlink("/proc/self/exe", &buffer, 4096)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A relative path in the variable is to be ignored, says the specification.
  private static func dataFolder(_ environment: [String: String]) -> String? {
    if let set = environment["XDG_DATA_HOME"], set.hasPrefix("/") { return set }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share"
  }

  private static func parent(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }
}
