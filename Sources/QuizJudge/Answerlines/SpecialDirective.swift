/// Clauses about the main answer as a whole, and phrases that name no answer at all.
enum SpecialDirective {
  /// "either underlined part", "either name", "any part": one part of the main answer is enough.
  case either
  /// "partial answers": a part of the main answer is not yet enough.
  case partial
  /// "word forms", "equivalents": for a moderator's judgement, not to be typed.
  case remark

  static let eithers: Set<String> = [
    "either", "any", "either part", "either answer", "either name", "either word", "any part",
    "either underlined part", "either underlined answer", "either underlined name",
    "either underlined portion", "either portion", "either half", "any underlined part",
    "any underlined portion", "any name", "any word", "any one", "any one word", "either one",
    "either underlined word", "any underlined word", "either underlined", "either or",
    "either of the underlined parts", "any of the underlined parts", "either last name",
    "any underlined answer", "any one underlined part", "either order", "either of two",
  ]
  static let partials: Set<String> = [
    "partial", "a partial", "partial answer", "a partial answer", "partial answers", "either",
    "partial responses", "either part", "any part", "partials", "one part", "either answer",
    "either name", "either word", "any partial answer", "just one part", "incomplete answers",
  ]
  static let remarks: Set<String> = [
    "word forms", "equivalents", "equivalent answers", "other word forms", "similar answers",
    "clear equivalents", "clear knowledge equivalents", "reasonable equivalents", "synonyms",
    "obvious equivalents", "clearknowledge equivalents", "other forms", "equivalent",
    "clear knowledge", "other equivalents", "answers", "clear-knowledge equivalents",
    "any reasonable equivalents", "descriptive answers", "word form", "specific answers",
  ]

  /// What a clause's answer means; nil where it is an answer.
  static func of(_ answer: ArraySlice<Marked>, _ directive: Directive) -> SpecialDirective? {
    guard !answer.isRequired, answer.count < 60 else { return nil }
    let text = answer.text.lowercased()
    if directive == .accept && eithers.contains(text) { return .either }
    if directive == .prompt && partials.contains(text) { return .partial }
    return remarks.contains(text) ? .remark : nil
  }
}
