import QuizCore
import QuizPacks

/// Fetches packs by name or path.
struct PackDesk {
  let shelf: PackShelf

  /// The packs with all their sound questions and the files they came from, and the problems of the
  /// others.
  ///
  /// One broken question costs that question; a pack without a sound one is an error.
  func load(_ names: [String]) throws(CanonError) -> (packs: [LoadedFile], problems: [String]) {
    var packs: [LoadedFile] = []
    var problems: [String] = []
    for name in names {
      guard let found = shelf.find(name) else {
        problems.append("\(shelf.problem(for: name))")
        continue
      }
      let loaded = PackLoader.load(path: found.path)
      problems += loaded.problems.filter { $0.severity == .error }.map { "\($0)" }
      guard let pack = loaded.pack else { continue }
      packs.append(LoadedFile(pack: pack, path: found.path))
    }
    if packs.count < names.count { throw .packs(problems) }
    return (packs, problems)
  }

  /// The pack file that a name leads to.
  func find(_ name: String) throws(CanonError) -> FoundPack {
    guard let found = shelf.find(name) else { throw .packs(["\(shelf.problem(for: name))"]) }
    return found
  }
}

extension PackDesk {
  /// The files that names, paths and folders lead to, each once; all that go by a name where none is
  /// given.
  func paths(of names: [String]) throws(CanonError) -> [String] {
    if names.isEmpty { return shelf.all().map(\.path) }
    var paths: [String] = []
    for name in names {
      if shelf.find(name) == nil || name.utf8.contains(0x2F), PackFolder.isFolder(name) {
        paths += PackFolder.files(in: name)
      } else {
        paths.append(try find(name).path)
      }
    }
    var seen: Set<String> = []
    return paths.filter { seen.insert($0).inserted }.sorted()
  }
}

/// A pack with the file that it came from.
struct LoadedFile {
  var pack: Pack
  var path: String
}

extension Session {
  var packs: PackDesk {
    if let shelf = world.shelf { return PackDesk(shelf: shelf) }
    return PackDesk(shelf: .standard(environment: Session.dataFolders(of: world)))
  }

  /// The variables that say where the user's own packs and plugins are.
  static func dataFolders(of world: World) -> [String: String] {
    var environment: [String: String] = [:]
    for name in ["XDG_DATA_HOME", "HOME"] { environment[name] = world.environment(name) }
    return environment
  }
}
