import Testing

@testable import QuizYAML

@Suite("what is wrong with a value")
struct ValueFaultTests {
  private func cause(_ line: String) -> YAMLProblem.Cause? { ValueFault.cause(of: shape(line)) }

  @Test("a value that cannot stand without quotes is proposed with them")
  func quotes() {
    #expect(cause("a: b: c") == .colonInText(proposal: "a: \"b: c\""))
    #expect(cause("- a: @b") == .reservedStart("@", proposal: "- a: \"@b\""))
    #expect(cause("a: - b") == .reservedStart("- ", proposal: "a: \"- b\""))
    #expect(cause("a: |x") == .reservedStart("|", proposal: "a: \"|x\""))
  }

  @Test("text after a quote or bracket")
  func after() {
    #expect(cause("a: \"b\" c") == .textAfterQuote(proposal: "a: '\"b\" c'"))
    #expect(cause("a: [b] c") == .textAfterBracket("]", proposal: "a: \"[b] c\""))
    #expect(cause("a: [b") == .openBracket("[", proposal: "a: \"[b\""))
  }

  @Test(
    "sound values",
    arguments: [
      "a: b", "a: b:c", "a: \"b: c\"", "a: 'it''s'", "a: [b, c] # d", "a: |-", "a: >2 # x", "a: -5",
      "a: b # c: d",
      "a:", "- -x",
    ])
  func sound(_ line: String) {
    #expect(cause(line) == nil)
  }

  @Test("the closing quote is found behind escaped and doubled ones")
  func closing() {
    #expect(ValueFault.closing("\"a\\\"b\" c", "\"") == 6)
    #expect(ValueFault.closing("'it''s' x", "'") == 7)
    #expect(ValueFault.closing("\"a", "\"") == nil)
  }

  @Test(
    "the head of a block has at most two marks",
    arguments: [
      ("|", true), (">-", true), ("|2+", true), ("|2+1", false), ("|x", false), ("x", false),
    ])
  func heads(_ text: String, _ isHead: Bool) {
    #expect(ValueFault.isBlockHeader(text) == isHead)
  }
}
