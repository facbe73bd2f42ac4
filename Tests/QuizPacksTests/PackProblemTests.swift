import Testing

@testable import QuizPacks

@Suite("problems of packs")
struct PackProblemTests {
  @Test("the place stands before the words, and hostile names are made visible")
  func description() {
    let problem = PackProblem(.head(.noFormat), file: "a\u{1B}.yaml", line: 3, column: 4)
    #expect(problem.description == "a␛.yaml:3:4: error: \(problem.message)")
    #expect(problem.severity == .error && !problem.code.isEmpty)
    let whole = PackProblem(.head(.noFormat), file: "a.yaml")
    #expect(whole.description == "a.yaml: error: \(whole.message)")
    #expect(whole.coded == "a.yaml: error[missing-format]: \(whole.message)")
  }
}
