import QuizCore

/// Something that an answer sheet has a column for: a question, or a part of a bonus.
public struct SheetBlank: Sendable, Hashable {
  public let id: ID<Question>
  public let stem: String
  /// Under which names, beside its stem, a column may stand for it.
  let names: [String]

  /// What to call it in a table.
  public var name: String { names.last ?? stem }

  /// The blanks of some questions, in their order.
  public static func all(of questions: [Question]) -> [SheetBlank] { questions.flatMap(all) }

  private static func all(of question: Question) -> [SheetBlank] {
    guard case .bonus(let parts) = question.form else {
      return [SheetBlank(id: question.id, stem: question.stem, names: [question.id.rawValue])]
    }
    return parts.enumerated().map { place, part in
      SheetBlank(
        id: part.id, stem: part.stem,
        names: [part.id.rawValue, "\(question.id)/\(place + 1)"])
    }
  }
}
