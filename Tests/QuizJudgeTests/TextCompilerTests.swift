import Testing

@testable import QuizJudge

@Suite("compiling plain lists")
struct TextCompilerTests {
  private func forms(_ answer: TextAnswer) throws -> [Form] {
    try TextCompiler(answer, strictness: .standard).forms
  }

  @Test("each text is a form with its verdict, counted over all lists")
  func lists() throws {
    let forms = try forms(
      TextAnswer(
        "red", accept: ["blue"], prompt: [PromptForm("hue", ask: "which?")], reject: ["tea"]))
    #expect(forms.map(\.written) == ["red", "blue", "hue", "tea"])
    #expect(forms.map(\.verdict) == [.accept, .accept, .prompt, .reject])
    #expect(forms.map(\.alternative) == [0, 1, 2, 3] && forms[2].ask == "which?")
  }

  @Test("a rejected form is not shortened and is no number")
  func rejected() throws {
    let forms = try forms(TextAnswer("5", reject: ["Mount Everest", "6"]))
    #expect(forms.filter { $0.verdict == .reject }.count == 2)
    #expect(forms[0].quantity?.value == 5 && forms.last?.quantity == nil)
  }

  @Test("a blank text in a list is told by its list")
  func blank() {
    #expect(throws: AnswerError.emptyAnswer) { try forms(TextAnswer("")) }
    #expect(throws: AnswerError.emptyForm(list: "prompt")) {
      try forms(TextAnswer("a", prompt: [PromptForm(" ")]))
    }
  }
}
