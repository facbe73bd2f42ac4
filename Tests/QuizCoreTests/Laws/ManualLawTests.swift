import TestKit
import Testing

@testable import QuizCore

@Suite("The manual of every rule") struct ManualLawTests {
  private static let entries = Rulebook.builtIn.entries

  @Test("a rule has a test file of its own", arguments: LawRulesets.alone)
  func testFile(name: String) throws {
    let entry = try #require(Rulebook.builtIn.entry(named: name))
    let rule = entry.make(Options(entry.about))
    let file = "Tests/QuizCoreTests/Rules/\(type(of: rule))Tests.swift"
    #expect(Files.exists(Checkout.path(file)), "\(file)")
  }

  @Test("it says what it does and why, each in a sentence", arguments: LawRulesets.alone)
  func words(name: String) throws {
    let about = try #require(Rulebook.builtIn.entry(named: name)).about
    for words in [about.summary, about.why] {
      #expect(words.count > 15)
      #expect(words.hasSuffix(".") || words.hasSuffix("?"))
    }
    for option in about.options {
      #expect(!option.summary.isEmpty)
      #expect(option.domain.value(option.standard.description) == option.standard)
    }
  }

  @Test("its names are lower-case words", arguments: LawRulesets.alone)
  func names(name: String) throws {
    let about = try #require(Rulebook.builtIn.entry(named: name)).about
    for word in [name] + about.options.map(\.name) + about.moves.map(\.name) {
      #expect(word.allSatisfy { ("a"..."z").contains($0) }, "\(word)")
    }
  }

  @Test("what it needs and excludes is there", arguments: LawRulesets.alone)
  func relations(name: String) throws {
    let about = try #require(Rulebook.builtIn.entry(named: name)).about
    for other in about.needs + about.excludes { #expect(LawRulesets.alone.contains(other)) }
  }

  @Test("it is met in a named ruleset", arguments: LawRulesets.alone)
  func met(name: String) throws {
    let met = try LawRulesets.named.flatMap { try Ruleset($0).rules.map(\.name) }
    #expect(met.contains(name))
  }

  @Test("a named ruleset says what it is for", arguments: Rulebook.builtIn.rulesets)
  func rulesets(ruleset: NamedRuleset) throws {
    #expect(ruleset.summary.hasSuffix("."))
    #expect(try Ruleset(ruleset.line, book: .builtIn).rules.count > 1)
  }

  @Test("the name of a ruleset that is also a rule stands for the ruleset, and begins with it")
  func shadow() throws {
    let both = LawRulesets.named.filter { LawRulesets.alone.contains($0) }
    #expect(both == ["buzzer"])
    #expect(try Ruleset("buzzer").rules.first?.name == "buzzer")
  }
}
