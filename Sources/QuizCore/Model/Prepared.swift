import QuizJudge

/// A question made ready for play: its judge compiled, and its plain layout worked out once.
///
/// Many games may share one.
public final class Prepared: Sendable {
  public let question: Question
  public let parts: [Prepared]
  let judge: FormJudge
  let worth: Points?
  let time: Milliseconds?
  /// Whether the author has words, or a share of the points, for particular answers.
  let hasRemarks: Bool
  private let form: AnswerForm
  private let leadIn: String?
  private let source: String?
  private let plain: Shown?

  /// - Parameters:
  ///   - rivals: answers of neighbour questions; a guess nearer to one of them is no typo.
  ///   - source: the question's citation in words.
  public init(
    _ question: Question, rivals: [String] = [], leadIn: String? = nil, source: String? = nil
  ) {
    self.question = question
    self.leadIn = leadIn
    self.source = source
    judge = FormJudge(question.form, rivals: rivals)
    worth = question.worth
    time = question.time
    hasRemarks = !question.feedback.isEmpty || !question.credit.isEmpty
    form = question.form
    if case .bonus(let parts) = question.form {
      self.parts = parts.map {
        Prepared($0, rivals: rivals, leadIn: question.stem, source: source)
      }
    } else {
      parts = []
    }
    var unused = Chance(seed: 0)
    plain =
      question.form.isShuffled
      ? nil
      : Shown(question, Layout(question.form, chance: &unused), leadIn: leadIn, source: source)
  }

  /// The question as it is put this time.
  public func shown(chance: inout Chance) -> Shown {
    if let plain { return plain }
    return Shown(
      question, Layout(form, chance: &chance), leadIn: leadIn, source: source)
  }
}
