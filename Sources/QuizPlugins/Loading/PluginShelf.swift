import Glibc
import QuizCore
import QuizFiles
import Synchronization

/// Finds plugins by name along a row of folders, the first of which wins. A folder is looked into
/// only when a name is looked up that no book knows.
public final class PluginShelf: RuleShelf {
  /// A folder of plugins.
  public struct Folder: Hashable, Sendable {
    public let path: String
    /// `here`, `yours` or `shared`.
    public let label: String

    public init(path: String, label: String) {
      self.path = path
      self.label = label
    }
  }

  /// A plugin's file.
  public struct Found: Hashable, Sendable {
    public let name: String
    public let path: String
    public let label: String
    /// Files of the same name in later folders, which were not taken.
    public internal(set) var alsoAt: [String] = []
  }

  public let folders: [Folder]
  /// Plugins that were read, by path; read again when the file has another text.
  private let known = Mutex<[String: Plugin]>([:])
  private static let ending = ".lua"

  public init(folders: [Folder]) { self.folders = folders }

  /// `./Plugins`, the user's data folder, and the folder installed beside the program.
  public static func standard(
    environment: [String: String], executable: String? = StandardFolders.executable
  ) -> PluginShelf {
    let folders = StandardFolders.named(
      "Plugins", environment: environment, executable: executable)
    return PluginShelf(folders: folders.map { Folder(path: $0.path, label: $0.label) })
  }

  /// The plugin of a name, `streak`, or of a file, `streak.lua`: the longer name is for one that
  /// has the name of a rule in the book.
  public func find(_ name: String) -> Result<Rulebook.Entry, RulesetProblem>? {
    guard let found = place(of: name) else { return nil }
    do {
      return .success(try plugin(found).entry)
    } catch {
      return .failure(.plugin(found.name, words: error.lines))
    }
  }

  public var names: [String] { all().map(\.name) }

  /// Where a name leads; nil where there is no such file.
  public func place(of name: String) -> Found? {
    let plain =
      name.hasSuffix(PluginShelf.ending) ? String(name.dropLast(PluginShelf.ending.count)) : name
    guard PluginName.isGood(plain) else { return nil }
    var found: Found?
    for folder in folders {
      let path = "\(folder.path)/\(plain)\(PluginShelf.ending)"
      guard access(path, F_OK) == 0 else { continue }
      if found == nil {
        found = Found(name: plain, path: path, label: folder.label)
      } else {
        found?.alsoAt.append(path)
      }
    }
    return found
  }

  /// Every plugin that a name leads to, sorted by name; none of them is read.
  public func all() -> [Found] {
    var names: Set<String> = []
    for folder in folders {
      for file in PluginFile.names(in: folder.path) where file.hasSuffix(PluginShelf.ending) {
        names.insert(String(file.dropLast(PluginShelf.ending.count)))
      }
    }
    return names.sorted().compactMap { place(of: $0) }
  }

  /// Reads a plugin. One that was read before and has not changed is not read again.
  public func plugin(_ found: Found) throws(PluginProblems) -> Plugin {
    let source = try PluginFile.read(found.path, name: found.name)
    if let kept = known.withLock({ $0[found.path] }), kept.source == source { return kept }
    let plugin = try Plugin(name: found.name, source: source)
    known.withLock { $0[found.path] = plugin }
    return plugin
  }
}
