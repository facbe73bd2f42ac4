import Testing

@testable import QuizCore

@Suite("Rulebooks") struct RulebookTests {
  @Test("a rule of the same name takes the place of the old one")
  func replace() {
    var book = Rulebook([Worth.self, Speed.self])
    book.add(Worth.self)
    #expect(book.entries.map(\.about.name) == ["worth", "speed"])
    book.add(Neg.self)
    #expect(book.entries.map(\.about.name) == ["worth", "speed", "neg"])
  }

  @Test("a ruleset of the same name takes the place of the old one")
  func ruleset() throws {
    var book = Rulebook([Worth.self, Speed.self])
    book.add(NamedRuleset("mine", summary: "Mine.", line: "worth"))
    book.add(NamedRuleset("mine", summary: "Mine.", line: "speed"))
    #expect(book.rulesets.count == 1)
    #expect(try Ruleset("mine", book: book).rules.map(\.name) == ["everyone", "speed"])
  }

  @Test("a named ruleset keeps its name in the game")
  func name() throws {
    #expect(try Ruleset(" classic ").name == "classic")
    #expect(try Ruleset("worth,   speed").name == "worth, speed")
  }
}
