import Testing

@testable import QuizJudge

@Suite("in place of")
struct ReplacementTests {
  private func verdict(_ line: String, _ guess: String) throws -> Verdict {
    try Answerline(.answerline(line)).judge(guess).verdict
  }

  @Test(
    "a word stands where another one stood, and not for the whole",
    arguments: [
      ("accept \"Britain\" in place of \"England\"", "Queen of Britain", Verdict.accept),
      ("accept \"Britain\" in place of \"England\"", "Britain", .reject),
      ("accept \"Britain\" in place of \"England\"", "Queen of England", .accept),
      ("accept <u>king</u> or <u>ruler</u> in place of <u>queen</u>", "ruler of England", .accept),
      ("accept \"Britain\" instead of \"england\"", "queen of britain", .accept),
      ("prompt on \"lady\" in place of \"Queen\"", "lady of England", .prompt),
      ("reject \"king\" in place of \"Queen\"", "king of England", .reject),
      ("accept \"Britain\" in place of \"France\"", "Queen of Britain", .reject),
    ])
  func replaced(_ clause: String, _ guess: String, _ verdict: Verdict) throws {
    let line = "<b><u>Queen of England</u></b> [\(clause)]"
    #expect(try self.verdict(line, guess) == verdict)
  }

  @Test("two clauses may both apply, and other accepted answers are meant too")
  func several() throws {
    let line =
      "<u>red car</u> [or <u>red auto</u>; accept <u>blue</u> in place of <u>red</u>;"
      + " accept <u>truck</u> in place of <u>car</u>]"
    for guess in ["blue car", "blue auto", "blue truck", "red truck"] {
      #expect(try verdict(line, guess) == .accept, "\(guess)")
    }
    #expect(try verdict(line, "blue") == .reject)
  }

  @Test("many clauses end at a limit and not with the memory")
  func many() throws {
    let clauses = (0..<40).map { "accept x\($0) in place of a\($0)" }.joined(separator: "; ")
    let words = (0..<40).map { "a\($0)" }.joined(separator: " ")
    let compiled = try Compiled(
      .answerline("<u>\(words)</u> [\(clauses)]"), rivals: [], strictness: .standard)
    #expect(compiled.forms.count <= 80)
  }
}
