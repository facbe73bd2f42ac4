/// A quote or parenthesis that is not closed.
enum UnbalancedSigns: QuestionCheck {
  static let about = CheckAbout(
    code: "unbalanced-signs", summary: "a quote or parenthesis that is opened and not closed",
    why: "Who reads the question out does not know where the quotation ends.",
    bad: .questions(
      """
      - ask: Who called his post "Korrasami is canon?
        answer: Konietzko
      """),
    good: .questions(
      """
      - ask: Who called his post "Korrasami is canon"?
        answer: Konietzko
      """))

  static func look(at subject: Subject, _ report: inout LintReport) {
    for passage in subject.passages {
      guard !passage.marks.isDisjoint(with: [.parenthesis, .quote, .beyondASCII]),
        let sign = open(in: passage.text)
      else { continue }
      report.add(
        subject, passage.spot, "\(quoted(passage.text)) has a \(sign) without its partner",
        "add it, or remove this one")
    }
  }

  private static func open(in text: String) -> String? {
    var depth = 0
    var quotes = 0
    var curly = 0
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(": depth += 1
      case ")":
        // `a) b)` are letters of a list, and `:)` is a face.
        if depth > 0 { depth -= 1 } else { return nil }
      case "\"":
        // `5'10"` is a height, and 12" are inches.
        if !("0"..."9").contains(before) { quotes += 1 } else if quotes % 2 == 1 { quotes += 1 }
      case "\u{201C}": curly += 1
      case "\u{201D}": curly -= 1
      case "\u{201E}": return nil
      default: break
      }
      before = scalar
    }
    if depth > 0 { return "parenthesis" }
    return quotes % 2 == 1 || curly != 0 ? "quote" : nil
  }
}
