import QuizPacks
import QuizPlugins
import TestKit
import Testing

@testable import QuizShell

/// A session that stands beside a plugin, and is played again.
@Suite("Examples of plugins")
struct ExampleTests {
  private static let shelf = PluginShelf(
    folders: [.init(path: Checkout.path("Plugins"), label: "here")])
  private static let names = shelf.names

  @Test("commands and typed lines are read; the rest is what was printed")
  func reading() {
    let example = Example("$ canon judge a b\nright\n$ canon play x\n> one\n? more\n> two\n")
    #expect(
      example.calls == [
        .init(command: "judge a b"), .init(command: "play x", lines: ["one", "two"]),
      ])
  }

  @Test("every plugin has an example, in which it is played to the end as it always was")
  func plugins() throws {
    #expect(Self.names.count >= 12)
    for name in Self.names {
      let path = Checkout.path("Plugins/\(name).txt")
      let before = (try? Files.text(path)) ?? ""
      let told = try Example(before).told(in: world())
      if Environment.value("CANON_RECORD") == "1", told != before {
        try Files.write(told, to: path)
      }
      #expect(told == before, "the example of \(name) goes another way")
      #expect(told.contains("The game is over"), "the example of \(name) is not played to its end")
      #expect(told.contains(name), "the example of \(name) does not name it")
    }
  }

  private func world() -> World {
    var world = World(input: ListedLines([], on: Kept()), output: Kept(), errors: Kept())
    world.shelf = PackShelf(folders: [Shelf(path: Checkout.path("QuestionPacks"), label: "here")])
    world.plugins = Self.shelf
    return world
  }
}
