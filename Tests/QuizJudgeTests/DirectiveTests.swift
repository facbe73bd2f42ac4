import Testing

@testable import QuizJudge

@Suite("directives")
struct DirectiveTests {
  @Test(
    "a clause begins with the longest directive that fits",
    arguments: [
      ("accept Thomson", "accept", .accept), ("Also accept x", "also accept", .accept),
      ("or z", "or", .accept), ("prompt on x", "prompt on", .prompt),
      ("prompt x", "prompt", .prompt),
      ("do not accept or prompt on y", "do not accept or prompt on", .reject),
      ("don't accept y", "don't accept", .reject), ("reject y", "reject", .reject),
    ] as [(String, String, Verdict)])
  func leading(_ clause: String, _ word: String, _ verdict: Verdict) throws {
    let found = try #require(try Directive.leading(Spelled.marked(clause)))
    #expect(found.word == word && found.directive.verdict == verdict)
  }

  @Test(
    "a word that only begins like one is an answer",
    arguments: ["orange", "acceptance", "rejection x", "Kelvin", ""])
  func none(_ clause: String) throws {
    #expect(try Directive.leading(Spelled.marked(clause)) == nil)
  }
}
