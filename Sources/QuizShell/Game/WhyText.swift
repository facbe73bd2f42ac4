import QuizCore
import QuizText

/// Why the last answer was judged so, and what gave its points.
struct WhyText {
  private let table: GameTable
  private let last: LastVerdict
  private var judged: Event.Judged { last.judged }

  static func text(_ table: GameTable, _ sheet: Sheet) -> String {
    var sheet = sheet
    guard let last = LastVerdict(in: table.record) else {
      sheet.line("nothing has been answered yet")
      return sheet.take()
    }
    let isOpen = last.asked.isSameQuestion(as: table.state.openQuestion)
    if table.screen.isHolding, isOpen, last.judged.isFinal {
      sheet.line("the verdict is told when all have answered")
      return sheet.take()
    }
    WhyText(table: table, last: last).put(on: &sheet, isOpen: isOpen)
    return sheet.take()
  }

  private init(table: GameTable, last: LastVerdict) {
    self.table = table
    self.last = last
  }

  /// While a question lies open, nothing is said that would give its answer away.
  private func put(on sheet: inout Sheet, isOpen: Bool) {
    let place = isOpen ? "" : "question \(last.asked.number), "
    sheet.paragraph("\(place)“\(judged.text)”: \(judged.outcome.rawValue) (\(judged.reason))")
    if !isOpen || judged.outcome != .wrong { putReason(on: &sheet) }
    if !isOpen, !last.asked.shown.isTyped {
      sheet.paragraph("the answer was \(AnswerText.wording(of: last.asked.shown))", indent: 2)
    }
    for line in Ledger.lines(last.earned, table.state) {
      sheet.paragraph(line, Style(.green), indent: 2, hanging: 2)
    }
  }

  private func putReason(on sheet: inout Sheet) {
    guard judged.reason != "option",
      let reason = table.game.reason(for: judged.text, to: last.asked, clues: judged.clues)
    else { return }
    sheet.paragraph((judged.isOverruled ? "the judge alone: " : "") + reason.text, indent: 2)
  }
}

extension Shown {
  /// Whether the answer is typed in full, so that the judge has words for how near it came.
  fileprivate var isTyped: Bool {
    switch kind {
    case .text, .answerline, .number, .tossup: true
    case .choice, .several, .truth, .order, .match, .list, .bonus: false
    }
  }
}
