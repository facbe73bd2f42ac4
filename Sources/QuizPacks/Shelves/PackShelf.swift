import Glibc
import QuizFiles
import QuizText

/// Finds packs by name along a row of folders, the first of which wins.
public struct PackShelf: Sendable {
  public let folders: [Shelf]
  private static let endings = PackFolder.endings + [BankLayout.ending]

  public init(folders: [Shelf]) { self.folders = folders }

  /// `./QuestionPacks`, the user's data folder (XDG Base Directory Specification), and the folder
  /// installed beside the program.
  /// - Parameter executable: the path of the running program, whose folder's parent is the prefix.
  public static func standard(
    environment: [String: String], executable: String? = StandardFolders.executable
  ) -> PackShelf {
    let folders = StandardFolders.named(
      "QuestionPacks", environment: environment, executable: executable)
    return PackShelf(folders: folders.map { Shelf(path: $0.path, label: $0.label) })
  }

  /// The pack of a name, or at a path; nil where there is none.
  public func find(_ nameOrPath: String) -> FoundPack? {
    if nameOrPath.isEmpty || nameOrPath.utf8.contains(0) { return nil }
    let name = PackShelf.name(nameOrPath)
    let isPath = nameOrPath.utf8.contains(0x2F)
    if isPath || name != nil, PackShelf.isThere(nameOrPath) {
      let last = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
      return FoundPack(name: PackShelf.name(last) ?? last, path: nameOrPath, shelf: "path")
    }
    return isPath || nameOrPath.hasPrefix(".") ? nil : lookUp(name ?? nameOrPath)
  }

  /// Every pack that a name leads to, sorted by name.
  public func all() -> [FoundPack] {
    var names: Set<String> = []
    for folder in folders {
      for file in PackShelf.files(folder.path) {
        if let name = PackShelf.name(file) { names.insert(name) }
      }
    }
    return names.sorted().compactMap(lookUp)
  }

  /// What to say where `find` found nothing.
  public func problem(for nameOrPath: String) -> PackProblem {
    if nameOrPath.utf8.contains(0x2F) || nameOrPath.isEmpty {
      return PackProblem(.file(.missing), file: nameOrPath)
    }
    let wanted = PackShelf.name(nameOrPath) ?? nameOrPath
    let nearest = Nearest.name(to: wanted, among: all().map(\.name))
    let fault = PackFault.FileFault.noSuchPack(
      nameOrPath, nearest: nearest, folders: folders.map(\.path))
    return PackProblem(.file(fault), file: nameOrPath)
  }

  private func lookUp(_ name: String) -> FoundPack? {
    var found: FoundPack?
    for folder in folders {
      for ending in PackShelf.endings {
        let path = "\(folder.path)/\(name)\(ending)"
        guard PackShelf.isThere(path) else { continue }
        if found == nil {
          found = FoundPack(name: name, path: path, shelf: folder.label)
        } else {
          found?.alsoAt.append(path)
        }
      }
    }
    return found
  }

  /// A pack file's name without its ending; nil for what has another ending or is hidden.
  private static func name(_ file: String) -> String? {
    guard !file.hasPrefix("."), let ending = endings.first(where: file.hasSuffix) else {
      return nil
    }
    let name = file.dropLast(ending.count)
    return name.isEmpty ? nil : String(name)
  }
}

/// What the shelf asks of the machine.
extension PackShelf {
  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func files(_ folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var files: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      files.append(name)
    }
    return files
  }
}
