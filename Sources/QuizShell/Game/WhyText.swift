import QuizCore
import QuizText

/// Why the last answer was judged so, and what gave its points.
enum WhyText {
  static func text(_ table: GameTable, _ sheet: Sheet) -> String {
    var sheet = sheet
    guard let last = table.state.table.responses.last else {
      sheet.line("nothing has been answered on this question yet")
      return sheet.take()
    }
    if table.state.phase == .open, table.state.lines.count > 1, last.isFinal {
      sheet.line("the verdict is told when all have answered")
      return sheet.take()
    }
    sheet.paragraph("“\(last.text)”: \(last.outcome.rawValue) (\(last.reason))")
    if let reason = table.game.reason(for: last.text) { sheet.paragraph(reason.text, indent: 2) }
    for line in Ledger.lines(table.screen.ledger.all, table.state) {
      sheet.paragraph(line, Style(.green), indent: 2, hanging: 2)
    }
    return sheet.take()
  }
}
