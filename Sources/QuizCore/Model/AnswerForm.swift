import QuizJudge

/// What counts as right, as the author wrote it.
public enum AnswerForm: Hashable, Sendable {
  case text(TextAnswer)
  case answerline(String)
  case choice(right: TextAnswer, wrong: [String])
  case several(right: [String], wrong: [String])
  case truth(Bool)
  case number(NumberAnswer)
  case order([String])
  case match([Pair])
  case list(items: [TextAnswer], need: Int)
  case bonus(parts: [Question])

  /// Two things that belong together in a pairing question.
  public struct Pair: Hashable, Sendable {
    public var left: String
    public var right: String

    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  public var kind: Kind {
    switch self {
    case .text: .text
    case .answerline: .answerline
    case .choice: .choice
    case .several: .several
    case .truth: .truth
    case .number: .number
    case .order: .order
    case .match: .match
    case .list: .list
    case .bonus: .bonus
    }
  }
}
