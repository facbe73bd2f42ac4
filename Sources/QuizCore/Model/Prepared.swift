import QuizJudge
import Synchronization

/// A question made ready for play: what is the same each time worked out, and its judge compiled
/// when the first answer comes, so that nobody waits for it before the first question.
///
/// Many games may share one.
public final class Prepared: Sendable {
  public let question: Question
  public let parts: [Prepared]
  let worth: Points?
  let time: Milliseconds?
  /// Whether the author has words, or a share of the points, for particular answers.
  let hasRemarks: Bool
  private let rivals: [String]
  private let compiled = Mutex<FormJudge?>(nil)
  private let card: Card
  private let layout: Layout

  /// - Parameters:
  ///   - rivals: answers of neighbour questions; a guess nearer to one of them is no typo.
  ///   - leadIn: the stem of the bonus that this is a part of.
  ///   - source: the question's citation in words.
  public init(
    _ question: Question, rivals: [String] = [], leadIn: String? = nil, source: String? = nil
  ) {
    self.question = question
    self.rivals = rivals
    worth = question.worth
    time = question.time
    hasRemarks = !question.feedback.isEmpty || !question.credit.isEmpty
    card = Card(question, leadIn: leadIn, source: source)
    layout = Layout(question.form)
    if case .bonus(let parts) = question.form {
      self.parts = parts.map {
        Prepared($0, rivals: rivals, leadIn: question.stem, source: source)
      }
    } else {
      parts = []
    }
  }

  var judge: FormJudge {
    compiled.withLock { known in
      if let known { return known }
      let judge = FormJudge(question.form, rivals: rivals)
      known = judge
      return judge
    }
  }

  /// The question as it is put this time.
  public func shown(chance: inout Chance) -> Shown { layout.shown(card, chance: &chance) }
}
