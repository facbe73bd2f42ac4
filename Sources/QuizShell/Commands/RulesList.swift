import ArgumentParser
import QuizCore
import QuizText

/// Lists rules and rulesets.
struct RulesList: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rules and rulesets.")

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let book = session.wholeBook
    let own = session.rulebook.entries.count
    if json { return try session.write(RulesJSON.list(book)) }
    let names = book.rulesets.map(\.name) + book.entries.map(\.about.name)
    let column = names.map(\.columns).max() ?? 0
    try session.write { sheet in
      sheet.line(Styled("Rulesets", .bold))
      for ruleset in book.rulesets { sheet.entry(ruleset.name, ruleset.summary, column: column) }
      sheet.blank()
      sheet.line(Styled("Rules", .bold))
      for rule in book.entries.prefix(own) {
        sheet.entry(rule.about.name, rule.about.summary, column: column)
      }
      if book.entries.count > own {
        sheet.blank()
        sheet.line(Styled("Plugins", .bold))
      }
      for rule in book.entries.dropFirst(own) {
        sheet.entry(rule.about.name, rule.about.summary, column: column)
      }
      sheet.blank()
      sheet.paragraph("rules show NAME tells more; play PACK --rules NAME plays by it.", .dim)
    }
  }
}
