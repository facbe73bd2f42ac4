import QuizPlugins
import TestKit
import Testing

@testable import QuizShell

/// What PluginTrial says of a plugin.
@Suite("Trying plugins")
struct RulesTestTests {
  private static let good = """
    return { summary = "It is a sample.", why = "It is tested.",
      points = function(sofar) return sofar + 1, "one more" end }
    """

  private func tell(_ command: String, files: [String: String]) throws -> (String, Int32) {
    try TemporaryFolder.with { folder in
      for (name, text) in files { try folder.write(text, to: name) }
      let pages = Kept()
      var world = World(input: ListedLines([], on: pages), output: pages, errors: pages)
      world.plugins = PluginShelf(folders: [.init(path: folder.path, label: "here")])
      let status = Entry.status(of: command.split(separator: " ").map(String.init), in: world)
      return (pages.text.replacing(folder.path, with: "FOLDER"), status)
    }
  }

  @Test("a sound plugin keeps the laws, and is told what an example would be called")
  func sound() throws {
    let (text, status) = try tell("rules test bonus --games 5", files: ["bonus.lua": Self.good])
    #expect(text.contains("bonus: 5 random games, ") && text.contains("the laws hold\n"))
    #expect(text.contains("bonus: no example beside it; FOLDER/bonus.txt would be one\n"))
    #expect(status == 0)
  }

  @Test("an example that goes another way is shown where it does, and fails")
  func changed() throws {
    let example = "$ canon rules show bonus\nbonus  rule\n  It was a sample.\n"
    let (text, status) = try tell(
      "rules test bonus --games 1", files: ["bonus.lua": Self.good, "bonus.txt": example])
    #expect(text.contains("line 3:\n-   It was a sample.\n+   It is a sample.\n"))
    #expect(status == 1)
  }

  @Test("a plugin that is not there is named, with the nearest one")
  func missing() throws {
    let (text, status) = try tell("rules test bonsu", files: ["bonus.lua": Self.good])
    #expect(text.contains("bonsu") && text.contains("bonus"))
    #expect(status == 2)
  }

  @Test("a broken plugin is told with its line")
  func broken() throws {
    let (text, status) = try tell("rules test bonus", files: ["bonus.lua": "return {\n"])
    #expect(text.contains("bonus.lua:"))
    #expect(status == 3)
  }
}
