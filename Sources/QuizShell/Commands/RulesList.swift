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
    let book = session.rulebook
    if json { return try session.write(RulesJSON.list(book)) }
    var rulesets = Table([.init("ruleset"), .init("what it is")])
    for ruleset in book.rulesets {
      rulesets.add([Styled(ruleset.name, .bold), Styled(ruleset.summary)])
    }
    var rules = Table([.init("rule"), .init("what it does")])
    for entry in book.entries {
      rules.add([Styled(entry.about.name, .bold), Styled(entry.about.summary)])
    }
    try session.write { sheet in
      sheet.lines(of: rulesets)
      sheet.blank()
      sheet.lines(of: rules)
      sheet.blank()
      sheet.paragraph("rules show NAME tells more; play PACK --rules NAME plays by it.", .dim)
    }
  }
}
