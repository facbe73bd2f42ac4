import TestKit
import Testing

@testable import QuizShell

@Suite("generated pages")
struct ManualTests {
  @Test("there is a page of commands and one of rules, with all of them")
  func pages() throws {
    let pages = Manual.pages
    #expect(pages.map(\.path) == ["docs/commands.md", "docs/rules.md"])
    for command in ["## canon\n", "## canon play\n", "## canon pack check\n", "## canon judge\n"] {
      #expect(pages[0].text.contains(command), "\(command)")
    }
    for rule in ["buzzer", "neg", "fifty", "wager"] { #expect(pages[1].text.contains(rule)) }
  }
}
