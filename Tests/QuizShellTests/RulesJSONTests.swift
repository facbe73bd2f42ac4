import FoundationEssentials
import Testing

@testable import QuizCore
@testable import QuizShell

@Suite("rules as JSON")
struct RulesJSONTests {
  private struct Book: Decodable {
    struct Named: Decodable { let name: String }
    let rulesets: [Named]
    let rules: [Named]
  }

  private func read(_ text: String) throws -> Book {
    try JSONDecoder().decode(Book.self, from: Data(text.utf8))
  }

  @Test("all of a book are listed")
  func list() throws {
    let book = try read(RulesJSON.list(.builtIn))
    #expect(book.rules.count == 20 && book.rulesets.count == 8)
    #expect(book.rules.contains { $0.name == "buzzer" })
  }

  @Test("or those that are named")
  func named() throws {
    let book = try read(RulesJSON.manual(["neg", "pub", "nonsense"], .builtIn))
    #expect(book.rules.map(\.name) == ["neg"] && book.rulesets.map(\.name) == ["pub"])
  }
}
