import QuizCore
import QuizPacks

/// What an author has put down of a question so far.
struct AddedQuestion {
  var kind = Kind.text
  var texts: [AddStep: String] = [:]
  var lists: [AddStep: [String]] = [:]
  var parts: [WrittenQuestion.Pair] = []
  /// Guesses that are to be judged wrong, for the answer itself.
  var reject: [String] = []
  var examples = Question.Examples()

  /// Whether the judge can be asked about guesses.
  var isJudged: Bool {
    switch kind {
    case .text, .answerline, .choice, .truth, .number, .list, .tossup: true
    case .several, .order, .match, .bonus: false
    }
  }

  /// Whether `accept` and `reject` can mend how it is judged.
  var takesAliases: Bool { kind == .text || kind == .choice || kind == .tossup }

  var written: WrittenQuestion {
    var written = WrittenQuestion()
    written.put("id", ifAny: texts[.id])
    written.put("ask", ifAny: texts[.ask])
    putForm(into: &written)
    written.put("explain", ifAny: texts[.explain])
    written.put("source", ifAny: texts[.source])
    written.put("tags", ifAny: lists[.tags] ?? [])
    written.put("category", ifAny: texts[.category])
    if let level = texts[.difficulty] { written.put("difficulty", .word(level)) }
    var tried = WrittenQuestion()
    tried.put("accept", ifAny: examples.accept)
    tried.put("prompt", ifAny: examples.prompt)
    tried.put("reject", ifAny: examples.reject)
    if tried != WrittenQuestion() { written.put("examples", .keys(tried)) }
    return written
  }

  private func putForm(into written: inout WrittenQuestion) {
    written.put("clues", ifAny: lists[.clue] ?? [])
    written.put("answer", ifAny: texts[.answer])
    written.put("answerline", ifAny: texts[.answerline])
    if let truth = texts[.truth] { written.put("answer", .word(truth)) }
    written.put("answers", ifAny: lists[.answers] ?? [])
    written.put("wrong", ifAny: lists[.wrong] ?? [])
    written.put("accept", ifAny: lists[.accept] ?? [])
    written.put("reject", ifAny: reject)
    if let number = texts[.number] {
      written.put("answer", .text(number))
      written.put("unit", ifAny: texts[.unit])
      written.put("within", .text(texts[.within] ?? "0"))
    }
    written.put("order", ifAny: lists[.order] ?? [])
    written.put("list", ifAny: lists[.item] ?? [])
    if let need = texts[.need] { written.put("need", .word(need)) }
    if let pairs = lists[.pair] {
      written.put("match", .pairs(pairs.compactMap(AddedQuestion.pair)))
    }
    if !parts.isEmpty { written.put("parts", .questions(parts.map(AddedQuestion.part))) }
  }

  private static func part(_ pair: WrittenQuestion.Pair) -> WrittenQuestion {
    var question = WrittenQuestion()
    question.put("ask", .text(pair.left))
    question.put("answer", .text(pair.right))
    return question
  }

  /// `France = Paris`; nil where there is no sign between the two.
  static func pair(_ line: String) -> WrittenQuestion.Pair? {
    let sides = line.split(separator: "=", maxSplits: 1).map(AddDialogue.trimmed)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    return WrittenQuestion.Pair(sides[0], sides[1])
  }
}
