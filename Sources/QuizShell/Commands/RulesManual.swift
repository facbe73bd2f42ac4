import QuizCore
import QuizText

/// The manual page of a rule or a ruleset, from what it says of itself.
enum RulesManual {
  static func put(_ name: String, of book: Rulebook, on sheet: inout Sheet) {
    if let ruleset = book.rulesets.first(where: { $0.name == name }) {
      sheet.line(Styled(ruleset.name, .bold), Styled("  ruleset", .dim))
      sheet.paragraph(ruleset.summary, indent: 2)
      sheet.paragraph(ruleset.line, Style(.cyan), indent: 2, hanging: 2)
    }
    if let entry = book.entry(named: name) { put(entry.about, on: &sheet) }
  }

  private static func put(_ rule: RuleDescription, on sheet: inout Sheet) {
    sheet.line(Styled(rule.name, .bold), Styled("  rule", .dim))
    sheet.paragraph(rule.summary, indent: 2)
    sheet.paragraph(rule.why, indent: 2)
    for option in rule.options {
      sheet.paragraph(
        "\(option.name): \(option.summary); \(option.domain); \(option.standard) where left out",
        indent: 2, hanging: 4)
    }
    for move in rule.moves {
      sheet.paragraph("/\(move.name): \(move.summary)", indent: 2, hanging: 4)
    }
    if !rule.needs.isEmpty {
      sheet.paragraph("needs: \(rule.needs.joined(separator: ", "))", indent: 2)
    }
    if !rule.excludes.isEmpty {
      sheet.paragraph("not together with: \(rule.excludes.joined(separator: ", "))", indent: 2)
    }
    if rule.isSeating { sheet.paragraph("It decides who answers.", indent: 2) }
    let options = rule.options.map { "\($0.name): \($0.standard)" }.joined(separator: ", ")
    let line = options.isEmpty ? rule.name : "\(rule.name)(\(options))"
    sheet.paragraph(line, Style(.cyan), indent: 2, hanging: 2)
  }
}
