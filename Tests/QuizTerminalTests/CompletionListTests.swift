import Testing

@testable import QuizTerminal

@Suite("the list of completions")
struct CompletionListTests {
  private let size = TerminalSize(columns: 20, rows: 24)

  @Test("words without a description stand in columns, wide ones aligned")
  func columns() {
    let words = ["日本", "abc", "d", "e"].map { Completion($0) }
    #expect(CompletionList.text(words, size: size) == "日本  d\nabc   e\n")
  }

  @Test("a description is cut at the edge and cannot steer the terminal")
  func described() {
    let words = [Completion("a", description: "\u{1B}[2J long description")]
    #expect(CompletionList.text(words, size: size) == "a  ␛[2J long descr…\n")
  }

  @Test("a long list ends with how many there are")
  func long() {
    let words = (1...100).map { Completion("\($0)", description: "x") }
    let lines = CompletionList.text(words, size: size).split(separator: "\n")
    #expect(lines.count == 22)
    #expect(lines.last == "… (100 in all)")
  }
}
