import QuizYAML
import Testing

@testable import QuizPacks

@Suite("what is wrong with a file")
struct FindingsTests {
  private func node(_ text: String) throws -> YAMLNode {
    try #require(YAMLReader.read(Array("a: \(text)\n".utf8)).root?["a"])
  }

  @Test("problems are told in the order of the file")
  func order() {
    let findings = Findings(file: "dir/my.pack.yaml")
    for line in [5, 2, 9] {
      findings.report(.head(.noFormat), at: Place(line: line, column: 1, offset: line))
    }
    #expect(findings.sorted().map(\.line) == [2, 5, 9] && findings.errors == 3)
    #expect(findings.fileName == "my")
  }

  @Test("very many are cut, and that is told last")
  func many() {
    let findings = Findings(file: "p.yaml")
    for line in 1...5000 {
      findings.report(.head(.noFormat), at: Place(line: line, column: 1, offset: line))
    }
    #expect(findings.sorted().count == PackLimits.problems + 1 && findings.errors == 5000)
  }

  @Test("texts, lists and truths are read, and anything else told")
  func values() throws {
    let findings = Findings(file: "p.yaml")
    #expect(try findings.text(node("x"), .ask) == "x")
    #expect(try findings.texts(node("x"), .tags) == ["x"])
    #expect(try findings.texts(node("[x, y]"), .tags) == ["x", "y"])
    #expect(try findings.list(node("[x, y]"), .order) == ["x", "y"])
    #expect(try findings.bool(node("true"), .closest) == true)
    #expect(findings.errors == 0)
    #expect(try findings.text(node("[x]"), .ask) == nil && findings.list(node("x"), .order) == nil)
    #expect(
      try findings.bool(node("\"true\""), .closest) == nil
        && findings.bool(node("yes"), .closest) == nil)
    #expect(try findings.text(node("\"\""), .ask) == nil)
    #expect(findings.errors == 5)
  }

  @Test("a block of text loses the line breaks at its end")
  func blocks() throws {
    let node = try #require(YAMLReader.read(Array("a: |\n  x\n  y\n\n".utf8)).root?["a"])
    #expect(Findings(file: "p").text(node, .ask) == "x\ny")
  }
}
