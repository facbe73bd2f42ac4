import QuizYAML
import Testing

@Suite("what an author did wrong")
struct DiagnosisTests {
  private func cause(_ text: String) -> YAMLProblem.Cause? { read(text).problems.first?.cause }

  @Test("it is told in the author's terms")
  func causes() {
    #expect(cause("a: \"\\q\"\n") == .badEscape(line: "a: \"\\q\""))
    #expect(cause("a:\n\tb: c\n") == .tabIndent)
    #expect(cause("a: b: c\n") == .colonInText(proposal: "a: \"b: c\""))
    #expect(cause("id: x\nask:Who\nb: c\n") == .missingSpaceAfterColon(proposal: "ask: Who"))
  }

  @Test("the place is where the fault stands")
  func places() {
    let problem = read("questions:\n  - ask: a\n    answer: @b\n").problems.first
    #expect(problem?.place.line == 3 && problem?.place.column == 13)
  }
}
