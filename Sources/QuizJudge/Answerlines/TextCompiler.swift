/// Compiles the plain lists of an answer into forms.
struct TextCompiler {
  private(set) var forms: [Form] = []
  private let strictness: Strictness
  private var alternative = 0

  init(_ answer: TextAnswer, strictness: Strictness) throws(AnswerError) {
    self.strictness = strictness
    guard !Reading(answer.answer).isEmpty else { throw .emptyAnswer }
    add(answer.answer, .accept)
    for text in answer.accept { try checked(text, .accept, list: "accept") }
    for form in answer.prompt { try checked(form.text, .prompt, list: "prompt", ask: form.ask) }
    for text in answer.reject { try checked(text, .reject, list: "reject") }
  }

  private mutating func checked(
    _ text: String, _ verdict: Verdict, list: String, ask: String? = nil
  ) throws(AnswerError) {
    guard !Reading(text).isEmpty else { throw .emptyForm(list: list) }
    add(text, verdict, ask: ask)
  }

  private mutating func add(_ text: String, _ verdict: Verdict, ask: String? = nil) {
    let quantity = verdict == .reject ? nil : Quantity(Folding.fold(text), of: .plain)
    let form = Form(
      text, verdict: verdict, alternative: alternative, strictness: strictness,
      details: .init(ask: ask, quantity: quantity))
    forms.append(form)
    if verdict != .reject { shorten(form) }
    alternative += 1
  }

  private mutating func shorten(_ form: Form) {
    for short in Shortening.all(of: form.written, reading: form.reading) {
      forms.append(
        Form(
          form.written, verdict: short.isVague ? .prompt : form.verdict,
          alternative: form.alternative, strictness: strictness, reading: short.reading,
          details: .init(shortening: short.rule, ask: form.ask)))
    }
  }
}
