import QuizCore

/// The last verdict of a game, with the question that it was about and what that question earned.
struct LastVerdict {
  let judged: Event.Judged
  let asked: Event.Asked
  private(set) var earned: [Event.Scored] = []

  /// Nil where nothing has been judged.
  init?(in record: [Taken]) {
    var (open, answered): (Event.Asked?, Event.Asked?)
    var last: Event.Judged?
    var scored: [Event.Scored] = []
    for event in record.lazy.flatMap(\.events) {
      switch event {
      case .asked(let asked): open = asked
      case .judged(let judged):
        if !(open?.isSameQuestion(as: answered) ?? false) { scored = [] }
        (last, answered) = (judged, open)
      case .scored(let entry): scored.append(entry)
      default: break
      }
    }
    guard let last, let answered else { return nil }
    (judged, asked, earned) = (last, answered, scored)
  }
}
