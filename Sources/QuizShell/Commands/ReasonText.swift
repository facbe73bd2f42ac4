import QuizJudge
import QuizText

/// A verdict of the judge, told or as JSON.
enum ReasonText {
  static func put(_ reason: Reason, explained: Bool, on sheet: inout Sheet) {
    let style: Style =
      switch reason.verdict {
      case .accept: Style(.green, bold: true)
      case .prompt: Style(.yellow, bold: true)
      case .reject: Style(.red, bold: true)
      }
    let asked = reason.prompt.map { ": \($0)" } ?? ""
    sheet.line(Styled(reason.verdict.rawValue, style), Styled(asked))
    guard explained else { return }
    sheet.paragraph(reason.text, indent: 2)
    let facts: [(String, String?)] = [
      ("rule", reason.rule.rawValue), ("nearest", reason.alternative),
      ("guess read as", reason.normalGuess),
      ("answer read as", reason.normalAlternative.isEmpty ? nil : reason.normalAlternative),
      ("distance", reason.distance.map { "\($0)" }),
    ]
    for (name, value) in facts {
      guard let value else { continue }
      sheet.entry("  \(name)", value, column: 16)
    }
  }

  static func json(_ reason: Reason) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.field("verdict", reason.verdict.rawValue)
    json.field(ifPresent: "prompt", reason.prompt)
    json.field("reason", reason.rule.rawValue)
    json.field("text", reason.text)
    json.field(ifPresent: "nearest", reason.alternative)
    json.field("guess", reason.normalGuess)
    json.field(ifPresent: "distance", reason.distance)
    json.endObject()
    json.endLine()
    return json.text
  }
}
