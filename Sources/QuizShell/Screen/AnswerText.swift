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

  /// The answer in words, after the letters that would have said it.
  static func wording(of shown: Shown) -> String {
    let letters = shown.right.map(Letter.of)
    switch shown.kind {
    case .choice, .several, .tossup:
      return letters.isEmpty ? shown.answer : "\(letters.joined(separator: " "))) \(shown.answer)"
    case .order: return "\(letters.joined(separator: " ")): \(shown.answer)"
    case .match:
      let pairs = letters.enumerated().map { "\($0 + 1)\($1)" }.joined(separator: " ")
      return "\(pairs): \(shown.answer)"
    case .list where shown.need != nil: return "any of \(shown.answer)"
    default: return shown.answer
    }
  }
}
