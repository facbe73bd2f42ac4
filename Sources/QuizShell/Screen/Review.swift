import QuizCore
import QuizText

/// What to look at again: the questions that somebody missed, with their answers.
struct Review {
  struct Item {
    var number: String
    var stem: String
    var answer: String
    var source: String?
    var missedBy: [String]
  }

  private(set) var items: [Item] = []
  private var right: Set<String> = []
  private var open: Event.Asked?

  mutating func open(_ asked: Event.Asked) {
    open = asked
    right = []
  }

  mutating func note(_ judged: Event.Judged) {
    if judged.outcome == .right { right.insert(judged.by.rawValue) }
  }

  /// Keeps the question where a contestant who tried it, or let it go, did not get it right.
  mutating func close(_ state: State) {
    guard let asked = open else { return }
    open = nil
    let missed = state.lines.map(\.contestant).filter {
      state.isDone($0.id) && !right.contains($0.id.rawValue)
    }
    if missed.isEmpty { return }
    let part = asked.part > 0 ? ".\(asked.part)" : ""
    items.append(
      Item(
        number: "\(asked.number)\(part)", stem: asked.shown.stem,
        answer: asked.shown.answer, source: asked.shown.source,
        missedBy: state.lines.count > 1 ? missed.map(\.name) : []))
  }

  func put(on sheet: inout Sheet) {
    if items.isEmpty { return }
    sheet.blank()
    sheet.line(Styled("What to look at again", .bold))
    for item in items {
      let who = item.missedBy.isEmpty ? "" : " (\(item.missedBy.joined(separator: ", ")))"
      sheet.paragraph("\(item.number). \(item.stem)\(who)", indent: 2, hanging: 3)
      sheet.paragraph("→ \(item.answer)", Style(.green), indent: 5, hanging: 2)
      if let source = item.source { sheet.paragraph(source, .dim, indent: 5, hanging: 2) }
    }
  }
}
