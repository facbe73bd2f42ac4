/// An answer ready to be compared; shared by all the copies of its answerline.
final class Compiled: Sendable {
  let forms: [Form]
  let probes: [Probe]
  let number: NumberGoal?
  let rivals: [String]
  let strictness: Strictness
  /// The answer as written, where a guess that is the same needs no further look.
  let verbatim: String?
  /// Whether a form is a number by itself.
  let hasQuantities: Bool
  /// Whether one of them is a day.
  let hasDates: Bool
  /// Whether a form has an initial that another word may stand for.
  let hasInitials: Bool
  /// The most letters any form has.
  let longest: Int

  init(_ source: AnswerSource, rivals: [String], strictness: Strictness) throws(AnswerError) {
    var number: NumberGoal?
    let forms: [Form]
    var verbatim: String?
    switch source {
    case .text(let text):
      forms = try TextCompiler(text, strictness: strictness).forms
      if text.reject.isEmpty { verbatim = text.answer }
    case .answerline(let line):
      forms = try LineCompiler(line, strictness: strictness).forms
    case .number(let answer):
      let compiler = try NumberCompiler(answer, strictness: strictness)
      forms = compiler.forms
      number = compiler.goal
      verbatim = answer.value
    }
    self.forms = forms
    probes = forms.map(Probe.init)
    self.number = number
    self.rivals = rivals
    self.strictness = strictness
    self.verbatim = verbatim
    hasQuantities = number != nil || forms.contains { $0.quantity != nil }
    hasDates = forms.contains { $0.quantity?.date != nil }
    hasInitials = forms.contains { $0.shortening == nil && $0.reading.hasInitials }
    longest = forms.reduce(0) { max($0, $1.reading.letters.count) }
  }

  /// The form that another one is a short way of; itself where it is none.
  func whole(of form: Form) -> Form {
    forms.first { $0.alternative == form.alternative && $0.shortening == nil } ?? form
  }
}
