import QuizCore
import QuizPlugins
import TestKit
import Testing

@Suite("Rehearsals: random games by one rule")
struct RehearsalTests {
  private static let shelf = PluginShelf(
    folders: [.init(path: Checkout.path("Plugins"), label: "here")])
  private static let names = shelf.names

  @Test("every plugin that comes with Canon keeps the laws, and does something", arguments: names)
  func shipped(name: String) throws {
    var book = Rulebook.builtIn
    book.shelf = Self.shelf
    let about = try Self.shelf.plugin(try #require(Self.shelf.place(of: name))).about
    let ruleset = try Ruleset(about.isSeating ? name : "everyone, \(name)", book: book)
    let report = Rehearsal(name, in: ruleset).play(games: Campaign.size(2000), seed: Campaign.seed)
    #expect(report.faults == [])
    #expect(report.effects > 0)
  }

  @Test("a rule that fails is found, with the line of its file")
  func failing() throws {
    let plugin = try Samples.plugin("points = function(sofar) return sofar + nil end")
    let report = Rehearsal("sample", in: Samples.ruleset(plugin)).play(games: 20)
    let fault = try #require(report.faults.first)
    #expect(
      fault.hasPrefix("game ") && fault.contains("sample.lua:2: attempt to perform arithmetic"))
  }

  @Test("a rule that lets nobody go on is found")
  func stuck() throws {
    let plugin = try Samples.plugin("refusal = function() return \"no\" end")
    let report = Rehearsal("sample", in: Samples.ruleset(plugin)).play(games: 1)
    #expect(report.faults == ["game 1: the game is not over, and nothing can be done"])
  }

  @Test("a rule that does nothing has no effects")
  func idle() throws {
    let plugin = try Samples.plugin("points = function() end")
    #expect(Rehearsal("sample", in: Samples.ruleset(plugin)).play(games: 5).effects == 0)
  }
}
