import QuizCore
import QuizJudge

extension Question {
  /// Whether the author named the question, so that it keeps its history when it is reworded.
  public var hasOwnID: Bool { id.rawValue != fingerprint(within: "") }

  /// All that the question says but its id, in the order of the manual.
  public var fields: [QuestionField] { [QuestionField("ask", stem)] + answerFields + aboutFields }

  /// What counts as right, and what does not.
  public var answerFields: [QuestionField] {
    QuestionField.kept([.init("clues", list: clues)]) + form.fields
  }

  /// What is said beside stem and answer.
  public var aboutFields: [QuestionField] {
    let texts: [(String, String?)] = [
      ("explain", explanation), ("source", citation?.line), ("category", category),
      ("difficulty", difficulty.map { "\($0)" }), ("time", time.map { "\($0)" }),
      ("worth", worth.map { "\($0)" }), ("as_of", asOf), ("media", media),
    ]
    let lists: [(String, [String])] = [
      ("tags", tags), ("hints", hints), ("feedback", feedback.map { "\($0.answer): \($0.words)" }),
      ("credit", credit.map { "\($0.answer): \($0.percent) %" }),
      ("examples: accept", examples.accept), ("examples: prompt", examples.prompt),
      ("examples: reject", examples.reject), ("allow", allow),
    ]
    return texts.compactMap { name, text in text.map { QuestionField(name, $0) } }
      + QuestionField.kept(lists.map { QuestionField($0, list: $1) })
  }
}

extension Question.Citation {
  /// As it is written in a pack.
  public var line: String { place.map { "\(source), \($0)" } ?? source }
}

extension QuestionField {
  /// Without the lists that are empty.
  static func kept(_ fields: [QuestionField]) -> [QuestionField] {
    fields.filter { !$0.values.isEmpty }
  }

  fileprivate static func of(_ answer: TextAnswer) -> [QuestionField] {
    let prompts = answer.prompt.map { form in form.ask.map { "\(form.text) (\($0))" } ?? form.text }
    return [QuestionField("answer", answer.answer)]
      + kept([
        .init("accept", list: answer.accept), .init("prompt", list: prompts),
        .init("reject", list: answer.reject),
      ])
  }

  fileprivate static func of(_ number: NumberAnswer) -> [QuestionField] {
    let texts: [(String, String?)] = [
      ("answer", number.value), ("within", number.within), ("range", number.range),
      ("unit", number.unit), ("closest", number.closest ? "true" : nil),
    ]
    return texts.compactMap { name, text in text.map { QuestionField(name, $0) } }
      + kept([.init("accept", list: number.accept)])
  }
}

extension AnswerForm {
  fileprivate var fields: [QuestionField] {
    switch self {
    case .text(let answer): return QuestionField.of(answer)
    case .answerline(let line): return [.init("answerline", line)]
    case .choice(let right, let wrong):
      return QuestionField.of(right) + [.init("wrong", list: wrong)]
    case .several(let right, let wrong):
      return [.init("answers", list: right), .init("wrong", list: wrong)]
    case .truth(let value): return [.init("answer", value ? "true" : "false")]
    case .number(let number): return QuestionField.of(number)
    case .order(let items): return [.init("order", list: items)]
    case .match(let pairs):
      return [.init("match", list: pairs.map { "\($0.left): \($0.right)" })]
    case .list(let items, let need):
      let lines = items.map { ([$0.answer] + $0.accept).joined(separator: " or ") }
      return [.init("list", list: lines), .init("need", "\(need)")]
    case .bonus(let parts):
      return parts.enumerated().flatMap { place, part in
        part.fields.map { $0.ofPart(place + 1) }
      }
    }
  }
}
