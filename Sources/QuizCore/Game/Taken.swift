/// An action of a game's record, and what came of it.
public struct Taken: Hashable, Sendable {
  public var action: Action
  public var events: [Event]
  /// The question that lay open when the action was taken: the one that it was meant for.
  public var question: Event.Asked?
  /// Why it no longer happens, in words; nil where it does.
  public var void: String?

  public init(
    _ action: Action, _ events: [Event], question: Event.Asked? = nil, void: String? = nil
  ) {
    self.action = action
    self.events = events
    self.question = question
    self.void = void
  }

  /// The judge's own verdict on an answer: the first thing that came of it.
  public var verdict: Event.Judged? {
    guard void == nil, case .answer = action.deed, case .judged(let judged)? = events.first else {
      return nil
    }
    return judged
  }
}

extension Event.Asked {
  /// Whether it is the same question of the same game, however its options lay.
  public func isSameQuestion(as other: Event.Asked?) -> Bool {
    guard let other else { return false }
    return (number, index, part) == (other.number, other.index, other.part)
  }
}

extension State {
  /// The question that lies open.
  public var openQuestion: Event.Asked? { phase == .open ? table.asked : nil }
}
