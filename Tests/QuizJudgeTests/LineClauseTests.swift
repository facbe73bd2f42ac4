import Testing

@testable import QuizJudge

@Suite("clauses of an answerline")
struct LineClauseTests {
  private func clause(_ text: String, following: Directive = .accept) throws -> LineClause {
    try LineClause(Spelled.marked(text), following: following)
  }

  private func answers(_ text: String) throws -> [String] { try clause(text).answers.map(\.text) }

  @Test(
    "answers are split at or and at commas, outside quotation marks",
    arguments: [
      ("accept Thomson", ["Thomson"]), ("accept a or b, c", ["a", "b", "c"]),
      ("accept “trick or treat”", ["trick or treat"]), ("accept answers like heat", ["heat"]),
      ("accept anything such as heat", ["heat"]), ("reject Thomson alone", ["Thomson"]),
      ("accept “x” in place of “y”", ["x"]), ("Orion", ["Orion"]),
    ])
  func split(_ text: String, _ answers: [String]) throws {
    #expect(try self.answers(text) == answers)
  }

  @Test("a prompt has its question")
  func questions() throws {
    let asked = try clause("prompt on heat by asking “which kind?”")
    #expect(asked.ask == "which kind?" && asked.answers.map(\.text) == ["heat"])
    #expect(try clause("prompt on heat with \"which?\"").ask == "which?")
    #expect(try clause("prompt on heat").ask == nil)
  }

  @Test("the time of a clause may end")
  func conditions() throws {
    let own = try clause("accept heat before mention")
    #expect(own.until == [] && own.after == .reject && own.answers.map(\.text) == ["heat"])
    let quoted = try clause("accept heat until “Big Bang” is read, but prompt after")
    #expect(quoted.until?.text == "bigbang" && quoted.after == .prompt)
    #expect(try clause("accept The Land Before Time").until == nil)
  }

  @Test("a clause without a directive follows the last one")
  func following() throws {
    #expect(try clause("heat", following: .reject).directive.verdict == .reject)
    #expect(try clause("prompt on heat", following: .reject).directive.verdict == .prompt)
  }

  @Test("a directive alone is told with its column")
  func empty() {
    #expect(throws: AnswerError.emptyDirective(directive: "accept", column: 1)) {
      try clause("accept")
    }
  }
}
