import QuizPlugins
import TestKit
import Testing

@testable import QuizShell

/// The part on rules of one's own is OwnRules.
@Suite("generated pages")
struct ManualTests {
  @Test("there is a page of commands, of rules and of keys, with all of them, and the schema")
  func pages() throws {
    let pages = Manual.pages(of: Checkout.root)
    #expect(
      pages.map(\.path) == [
        "docs/commands.md", "docs/rules.md", "docs/lint.md", "docs/keys.md",
        "docs/pack.schema.json",
      ])
    #expect(pages[3].text.contains("| `ask` (must be there) |"))
    for command in ["## canon\n", "## canon play\n", "## canon pack check\n", "## canon judge\n"] {
      #expect(pages[0].text.contains(command), "\(command)")
    }
    for rule in ["buzzer", "neg", "fifty", "wager"] { #expect(pages[1].text.contains(rule)) }
  }

  @Test("every plugin that comes with Canon has its entry, and the samples of one's own are there")
  func plugins() throws {
    let page = Manual.pages(of: Checkout.root)[1].text
    let shelf = PluginShelf(folders: [.init(path: Checkout.path("Plugins"), label: "here")])
    #expect(shelf.names.count >= 12)
    for name in shelf.names { #expect(page.contains("\n### \(name)\n"), "\(name)") }
    for path in ["Plugins/comeback.lua", "Examples/HouseRule/Sources/house/Comeback.swift"] {
      #expect(try page.contains(Files.text(Checkout.path(path))), "\(path)")
    }
  }
}
