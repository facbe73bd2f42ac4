import QuizCore
import QuizPacks

/// Fetches packs by name or path.
struct PackDesk {
  let shelf: PackShelf

  /// The packs with all their sound questions and the files they came from, and the problems of the
  /// others.
  ///
  /// One broken question costs that question; a pack without a sound one is an error.
  /// - Parameter drawing: what is drawn of a bank; it is read as a whole where nil.
  func load(
    _ names: [String], drawing: BankDrawing? = nil
  ) throws(CanonError) -> (packs: [LoadedFile], problems: [String]) {
    var packs: [LoadedFile] = []
    var problems: [String] = []
    for name in names {
      guard let found = shelf.find(name) else {
        problems.append("\(shelf.problem(for: name))")
        continue
      }
      if found.isBank {
        packs.append(LoadedFile(pack: try bank(found, drawing), path: found.path))
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

  private func bank(_ found: FoundPack, _ drawing: BankDrawing?) throws(CanonError) -> Pack {
    do throws(BankFault) {
      let bank = try QuestionBank(path: found.path)
      let fits = drawing?.isWhole == false || bank.count <= BankDrawing.most
      if let drawing, !bank.isSmall, fits {
        return try bank.draw(drawing.count, seed: drawing.seed, where: drawing.filter)
      }
      if bank.count <= BankDrawing.most { return try bank.whole() }
      throw .tooLarge(found.path, questions: bank.count, most: BankDrawing.most)
    } catch {
      throw .bank(error)
    }
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

/// What is drawn of a bank.
struct BankDrawing {
  /// So many are ever drawn, or read as a whole.
  static let most = 20_000
  /// As a game may go on for longer than was agreed, more are drawn than it has questions.
  static let least = 100

  let count: Int
  /// Whether all that there is was asked for.
  let isWhole: Bool
  let seed: UInt64
  let filter: BankFilter

  /// - Parameter length: how many questions the game is to have; nil for all.
  init(length: Int?, seed: UInt64, filter: QuestionFilter) {
    isWhole = length == nil
    let wanted = length.map { min(BankDrawing.most, $0) } ?? BankDrawing.most
    count = min(BankDrawing.most, max(BankDrawing.least, 3 * wanted))
    self.seed = seed
    self.filter = BankFilter(
      tags: filter.tags, categories: filter.categories, difficulty: filter.difficulty,
      kinds: filter.kinds)
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
