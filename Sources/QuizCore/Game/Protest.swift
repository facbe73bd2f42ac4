/// A verdict called into question.
public struct Protest: Hashable, Sendable {
  /// Which action of the record it is about, from 0.
  public let place: Int
  public let asked: Event.Asked
  public let judged: Event.Judged
  /// What the answer is to come to: the opposite of what it came to.
  public let outcome: Outcome

  /// The last final verdict of a record, or the last one on a contestant, or on the question of a
  /// number; nil where there is none that a protest can turn.
  ///
  /// A verdict that a rule has kept back to give it when all have answered can be turned by none.
  public init?(
    in record: [Taken], of contestant: ID<Contestant>? = nil, number: Int? = nil
  ) {
    let place = record.lastIndex { taken in
      guard let judged = taken.verdict, let asked = taken.question, judged.isProtestable else {
        return false
      }
      return (contestant ?? judged.by) == judged.by && (number ?? asked.number) == asked.number
    }
    guard let place, let judged = record[place].verdict, let asked = record[place].question else {
      return nil
    }
    self.place = place
    self.asked = asked
    self.judged = judged
    outcome = judged.outcome == .right ? .wrong : .right
  }
}

extension Event.Judged {
  /// Whether the verdict is the last word on the answer, and the judge's.
  fileprivate var isProtestable: Bool {
    switch outcome {
    case .right, .partial, .wrong: true
    case .prompt, .open: false
    }
  }
}
