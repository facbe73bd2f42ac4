import QuizCore
import QuizText

/// The right answer, why it is right, and where that can be looked up.
struct AnswerText {
  let asked: Event.Asked

  func put(on sheet: inout Sheet) {
    let shown = asked.shown
    sheet.paragraph("Answer: \(AnswerText.wording(of: shown))", .bold, indent: 2, hanging: 2)
    if let explanation = shown.explanation { sheet.paragraph(explanation, indent: 2) }
    if let source = shown.source {
      sheet.paragraph("Source: \(source)", .dim, indent: 2, hanging: 2)
    }
  }

  private static func pairs(_ shown: Shown) -> String {
    let rows = zip(shown.left, shown.right).enumerated()
    return rows.map { row, pair in
      let partner = shown.options.indices.contains(pair.1) ? shown.options[pair.1] : ""
      return "\(row + 1)\(Letter.of(pair.1))) \(pair.0): \(partner)"
    }.joined(separator: "; ")
  }

  /// The answer in words, after the letters that would have said it.
  static func wording(of shown: Shown) -> String {
    let letters = shown.right.map(Letter.of)
    switch shown.kind {
    case .choice, .several, .tossup:
      let right = shown.right.sorted().filter(shown.options.indices.contains)
      if right.isEmpty { return shown.answer }
      return right.map { "\(Letter.of($0))) \(shown.options[$0])" }.joined(separator: ", ")
    case .order: return "\(letters.joined(separator: " ")): \(shown.answer)"
    case .match:
      return pairs(shown)
    case .list: return shown.need.map { "any \($0) of \(shown.answer)" } ?? shown.answer
    default: return shown.answer
    }
  }
}
