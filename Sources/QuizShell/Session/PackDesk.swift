import QuizCore
import QuizPacks

/// Fetches packs by name or path.
struct PackDesk {
  let shelf: PackShelf

  /// The packs, all of them sound; every problem of all of them otherwise.
  func load(_ names: [String]) throws(CanonError) -> [Pack] {
    var packs: [Pack] = []
    var problems: [String] = []
    for name in names {
      guard let found = shelf.find(name) else {
        problems.append("\(shelf.problem(for: name))")
        continue
      }
      let loaded = PackLoader.load(path: found.path)
      problems += loaded.problems.filter { $0.severity == .error }.map { "\($0)" }
      guard let pack = loaded.pack else { continue }
      packs.append(pack)
    }
    if !problems.isEmpty { throw .packs(problems) }
    return packs
  }

  /// The pack file that a name leads to.
  func find(_ name: String) throws(CanonError) -> FoundPack {
    guard let found = shelf.find(name) else { throw .packs(["\(shelf.problem(for: name))"]) }
    return found
  }
}

extension Session {
  var packs: PackDesk {
    if let shelf = world.shelf { return PackDesk(shelf: shelf) }
    var environment: [String: String] = [:]
    for name in ["XDG_DATA_HOME", "HOME"] { environment[name] = world.environment(name) }
    return PackDesk(shelf: .standard(environment: environment))
  }
}
