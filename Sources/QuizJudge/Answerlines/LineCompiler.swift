struct LineCompiler {
  private(set) var forms: [Form] = []
  init(_ line: String, strictness: Strictness) throws(AnswerError) {
    guard !Reading(line).isEmpty else { throw .emptyAnswer }
    forms = [Form(line, verdict: .accept, alternative: 0, strictness: strictness)]
  }
}
