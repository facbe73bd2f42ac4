/// Compiles a number answer: its value, its other values, and the words that are right as well.
struct NumberCompiler {
  let goal: NumberGoal
  private(set) var forms: [Form] = []

  init(_ answer: NumberAnswer, strictness: Strictness) throws(AnswerError) {
    guard !Reading(answer.value).isEmpty else { throw .emptyAnswer }
    let context = answer.unit == nil ? Quantity.Context.asked : .counted
    guard var value = Quantity(Folding.fold(answer.value), of: context) else {
      throw .badNumber(answer.value)
    }
    let unit = try Self.unit(answer, value)
    let tolerance = try Tolerance(within: answer.within, range: answer.range)
    value = value.measured(in: unit)
    var values = [value]
    forms.append(Form(answer.value, verdict: .accept, alternative: 0, strictness: .exact))
    for (index, text) in answer.accept.enumerated() {
      guard !Reading(text).isEmpty else { throw .emptyForm(list: "accept") }
      forms.append(Form(text, verdict: .accept, alternative: index + 1, strictness: strictness))
      guard let other = Quantity(Folding.fold(text), of: context) else { continue }
      values.append(other.unit == nil ? other.measured(in: unit) : other)
    }
    goal = NumberGoal(values: values, unit: unit, tolerance: tolerance)
  }

  private static func unit(_ answer: NumberAnswer, _ value: Quantity) throws(AnswerError) -> Unit? {
    guard let name = answer.unit else { return value.unit }
    let folded = Folding.fold(name).text.split(separator: " ").joined(separator: " ")
    guard let unit = Unit.named(folded) ?? CountedNoun.unit(name) else { throw .badUnit(name) }
    if let own = value.unit, own.dimension != unit.dimension {
      throw .unitMismatch(value: answer.value, unit: name)
    }
    return unit
  }
}
