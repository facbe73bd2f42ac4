import QuizPacks
import QuizPlugins
import TestKit
import Testing

@testable import QuizShell

@Suite("Going on without a rule that has failed")
struct GameTableWithoutTests {
  private static let failing = """
    return { summary = "It fails.", why = "It is tested.",
      points = function(sofar, judged, state)
        if state.number == 2 then return sofar + nil end
      end }
    """

  private func tell(_ lines: [String]) throws -> String {
    try TemporaryFolder.with { folder in
      try folder.write(DemoPack.text, to: "demo.yaml")
      try folder.write(Self.failing, to: "fails.lua")
      let pages = Kept()
      var world = World(input: ListedLines(lines, on: pages), output: pages, errors: pages)
      world.shelf = PackShelf(folders: [Shelf(path: folder.path, label: "here")])
      world.plugins = PluginShelf(folders: [.init(path: folder.path, label: "here")])
      world.isLive = true
      _ = Entry.status(of: ["shell"], in: world)
      return pages.text
    }
  }

  @Test("the failure names file, line and values, and without the rule the answer is judged")
  func goesOn() throws {
    let play = "play demo --kind text --kind truth --questions 2 --seed 2 "
    let text = try tell([play + "--rules \"everyone, fails\"", "yes", "", "yes", "/without", ""])
    #expect(text.contains("fails.lua:3: attempt to perform arithmetic"))
    #expect(text.contains("/without goes on without fails"))
    #expect(text.contains("the game goes on without fails, which has failed (fails.lua:3"))
    #expect(text.contains("The game is over"))
  }
}
