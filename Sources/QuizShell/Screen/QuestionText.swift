import QuizCore
import QuizText

/// A question as it is put: a header, the stem, what there is to choose from, and how to answer.
struct QuestionText {
  let asked: Event.Asked
  let state: State
  /// Whether it is the first of its kind, so that the player is told how to type the answer.
  let isNew: Bool

  private var shown: Shown { asked.shown }

  func put(on sheet: inout Sheet) {
    sheet.blank()
    sheet.line(header)
    if let leadIn = shown.leadIn, asked.part <= 1 { sheet.paragraph(leadIn, .bold) }
    sheet.paragraph(shown.stem, .bold)
    putOptions(on: &sheet)
    if let media = shown.media { sheet.line(Styled("see \(media)  (/open)", .dim)) }
    if isNew { sheet.paragraph("(\(HowToType.words(shown, isOpen: state.table.isOpen)))", .dim) }
    if !shown.clues.isEmpty { QuestionText.put(clue: 1, of: shown.clues, on: &sheet) }
  }

  static func put(clue number: Int, of clues: [String], on sheet: inout Sheet) {
    sheet.paragraph("clue \(number) of \(clues.count): \(clues[number - 1])", hanging: 2)
  }

  /// `3/10 · Staging · ●●○○○ · 10 points · 20 s`.
  private var header: [Styled] {
    let isExtra = asked.number > state.length
    var parts = [isExtra ? "extra question \(asked.number)" : "\(asked.number)/\(state.length)"]
    if asked.part > 0 { parts[0] += ", part \(asked.part) of \(asked.parts)" }
    if let category = shown.category { parts.append(category) }
    if let difficulty = shown.difficulty { parts.append(QuestionText.dots(difficulty)) }
    parts.append("\(asked.worth) \(asked.worth == 1 ? "point" : "points")")
    if let limit = state.limit { parts.append("\(limit)") }
    return [Styled(parts.joined(separator: " · "), Style(.blue))]
  }

  private static func dots(_ difficulty: Int) -> String {
    let full = min(max(difficulty, 0), 5)
    return String(repeating: "●", count: full) + String(repeating: "○", count: 5 - full)
  }

  private func putOptions(on sheet: inout Sheet) {
    if state.table.isOpen { return }
    let visible = shown.options.indices.filter { !state.table.hidden.contains($0) }
    let options = visible.map { "\(Letter.of($0))) \(shown.options[$0])" }
    let left = shown.left.enumerated().map { "\($0 + 1)) \($1)" }
    let widest = left.map(\.columns).max() ?? 0
    let needed = widest + 8 + (options.map(\.columns).max() ?? 0)
    guard !left.isEmpty, needed <= sheet.width else {
      for item in left + options { sheet.paragraph(item, indent: 2, hanging: 3) }
      return
    }
    for row in 0..<max(left.count, options.count) {
      let one = row < left.count ? left[row] : ""
      let two = row < options.count ? options[row] : ""
      sheet.line(Styled("  " + one.visible.padded(to: widest) + "    " + two))
    }
  }
}
