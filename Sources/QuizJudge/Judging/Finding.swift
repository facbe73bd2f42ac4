/// What a trial found, before it is put into words.
struct Finding: Sendable {
  var verdict: Verdict
  var rule: MatchRule
  /// The form that decided; nil where none did.
  var form: Int?

  func judgement(in compiled: Compiled) -> Judgement {
    let form = form.map { compiled.forms[$0] }
    return Judgement(
      verdict: verdict, prompt: verdict == .prompt ? form?.ask : nil, rule: rule,
      alternative: form?.alternative)
  }
}
