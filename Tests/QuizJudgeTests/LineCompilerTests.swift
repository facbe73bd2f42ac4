import Testing

@testable import QuizJudge

@Suite("compiling an answerline")
struct LineCompilerTests {
  private func forms(_ line: String) throws -> [Form] {
    try LineCompiler(line, strictness: .standard).forms.filter { $0.shortening == nil }
  }

  @Test("each answer has its verdict, in the order of the line")
  func verdicts() throws {
    let forms = try forms(
      "<u>Kelvin</u> [accept <u>Thomson</u>; prompt on <u>William</u>; reject “Joule”]")
    #expect(forms.map(\.written) == ["Kelvin", "Thomson", "William", "Joule"])
    #expect(forms.map(\.verdict) == [.accept, .accept, .prompt, .reject])
    #expect(forms.map(\.alternative) == [0, 1, 2, 3])
  }

  @Test("a line without a main answer is empty")
  func empty() {
    #expect(throws: AnswerError.emptyAnswer) { try forms("") }
  }

  @Test("either part of an answer is a form of its own")
  func either() throws {
    let all = try LineCompiler("<u>John</u> <u>Smith</u> [accept either]", strictness: .standard)
    let parts = all.forms.filter { $0.shortening == .partial }
    #expect(parts.map(\.reading.text) == ["john", "smith"])
    #expect(parts.allSatisfy { $0.verdict == .accept })
  }
}
