import QuizYAML
import Testing

@Suite("faults of indentation")
struct LayoutTests {
  @Test("a line that is indented otherwise than the lines it belongs to")
  func indent() {
    let problem = read("questions:\n  - ask: a\n     answer: b\n  - ask: c\n").problems.first
    #expect(problem?.place.line == 3)
    #expect(problem?.cause == .wrongIndent(line: "answer: b", found: 5, expected: 4))
  }

  @Test("an item without its dash")
  func dash() {
    let problem = read("questions:\n  - ask: a\n    answer: b\n  ask: c\n    answer: d\n").problems
      .first
    #expect(problem?.cause == .missingDash(proposal: "- ask: c"))
  }
}
