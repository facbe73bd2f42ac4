import QuizCore
import QuizYAML
import Testing

@testable import QuizPacks

@Suite("values that are more than a text")
struct ValuesTests {
  private func read<Value>(_ text: String, _ body: (Findings, YAMLNode) -> Value?) throws -> Value?
  {
    let findings = Findings(file: "p.yaml")
    let node = try #require(YAMLReader.read(Array("a: \(text)\n".utf8)).root?["a"])
    let value = body(findings, node)
    #expect(findings.errors == (value == nil ? 1 : 0), "\(text)")
    return value
  }

  @Test(
    "a difficulty goes from 1 to 5",
    arguments: [("1", 1), ("5", 5), ("0", nil), ("6", nil), ("+3", nil), ("x", nil)]
      as [(String, Int?)])
  func difficulty(_ text: String, _ value: Int?) throws {
    #expect(try read(text) { $0.difficulty($1) } == value)
  }

  @Test(
    "a time is more than nothing",
    arguments: [("20s", 20_000), ("1.5s", 1500), ("0", nil), ("-3s", nil), ("soon", nil)]
      as [(String, Int?)])
  func time(_ text: String, _ value: Int?) throws {
    #expect(try read(text) { $0.time($1) }?.rawValue == value)
  }

  @Test(
    "points are no more than a million",
    arguments: [("10", 10_000), ("2.5", 2500), ("-1", nil), ("1e3", nil), ("1000001", nil)]
      as [(String, Int?)])
  func worth(_ text: String, _ value: Int?) throws {
    #expect(try read(text) { $0.worth($1) }?.thousandths == value)
  }

  @Test(
    "a share is a percentage",
    arguments: [("50", 50), ("50%", 50), ("-100", -100), ("101", nil), ("half", nil)]
      as [(String, Int?)])
  func percent(_ text: String, _ value: Int?) throws {
    #expect(try read(text) { $0.percent($1, of: "a") } == value)
  }

  @Test("an id is one word of at most a hundred characters")
  func id() throws {
    #expect(try read("a-b") { $0.id($1) } == "a-b")
    #expect(try read("a b") { $0.id($1) } == nil)
    #expect(try read(String(repeating: "x", count: 101)) { $0.id($1) } == nil)
  }
}
