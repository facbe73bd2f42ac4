import TestKit
import Testing

/// Behaviour has a test file that can be found by the name of its source file, in the module's tests.
struct CompanionTests {
  private struct Source {
    let path: String
    let module: String
    let name: String
    /// The names of the module's test files.
    let tests: Set<String>
    /// The names of the module's source files.
    let siblings: Set<String>

    /// The test files that may hold the tests: `FooTests` for `Foo`, `FooWordingTests` for an error
    /// with its wording beside it, `FooTests` or `FooBarTests` for `Foo+Bar`.
    var companions: [String] {
      let parts = name.split(separator: "+").map(String.init)
      var names = [name + "Tests", parts.joined() + "Tests", parts[0] + "Tests"]
      if siblings.contains(parts[0] + "+Wording") {
        names += [parts[0] + "WordingTests", parts[0] + "+WordingTests"]
      }
      return names
    }

    var hasCompanion: Bool { companions.contains { tests.contains($0) } }
  }

  private static let sources: [Source] = {
    let paths = FileList.below("Sources").filter { $0.hasSuffix(".swift") }
    let tests = Dictionary(grouping: FileList.below("Tests")) { module(of: $0) }
      .mapValues { Set($0.map(FileList.name)) }
    let siblings = Dictionary(grouping: paths) { module(of: $0) }
      .mapValues { Set($0.map(FileList.name)) }
    return paths.map { path in
      let module = module(of: path)
      return Source(
        path: path, module: module, name: FileList.name(path), tests: tests[module + "Tests"] ?? [],
        siblings: siblings[module] ?? [])
    }
  }()

  /// `Sources/QuizCore/Model/Points.swift` is of QuizCore.
  private static func module(of path: String) -> String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  @Test("every source file with behaviour has its test file, or one that is named for it")
  func everySourceHasItsTest() throws {
    #expect(Self.sources.count > 100)
    let orphans = try Self.sources.filter { source in
      let isExcused = Allowed.covered[source.module]?[source.name] != nil
      return try !source.hasCompanion && !isExcused && !SourceText(path: source.path).isPlainData
    }
    #expect(orphans.map(\.path) == [])
  }

  @Test("whatever is tested elsewhere is, in a file that speaks of it")
  func namedTestsAreThere() throws {
    for source in Self.sources {
      guard let named = Allowed.covered[source.module]?[source.name] else { continue }
      let text = try SourceText(path: source.path)
      let file = named.hasSuffix(".txt") ? named : named + ".swift"
      let paths = FileList.below("Tests").filter { $0.hasSuffix("/" + file) }
      let speaks = try paths.contains { path in
        file == named ? try text.isQuoted(in: path) : try text.isNamed(in: path)
      }
      #expect(speaks, "\(named) says nothing of \(source.path)")
    }
  }

  @Test("no file is excused that has a test file, is plain data or does not exist")
  func excusesAreNeeded() throws {
    for (module, names) in Allowed.covered {
      for name in names.keys.sorted() {
        let source = Self.sources.first { $0.module == module && $0.name == name }
        let found = try #require(source, "\(module)/\(name) does not exist")
        #expect(!found.hasCompanion, "\(found.path) has its test file")
        #expect(try !SourceText(path: found.path).isPlainData, "\(found.path) is plain data")
      }
    }
  }
}
