import ArgumentParser
import QuizCore
import QuizText

/// Shows the manual of a rule or a ruleset.
struct RulesShow: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a rule does, its options and its moves.")

  @Argument(help: "Rules or rulesets, by name; all of them where left out.")
  var names: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let book = session.wholeBook
    let all = book.rulesets.map(\.name) + book.entries.map(\.about.name)
    for name in names where !all.contains(name) {
      throw .noRule(name, nearest: Nearest.name(to: name, among: all))
    }
    let wanted = names.isEmpty ? all : names
    if json { return try session.write(RulesJSON.manual(wanted, book)) }
    try session.write { sheet in
      for (place, name) in wanted.enumerated() {
        if place > 0 { sheet.blank() }
        RulesManual.put(name, of: book, on: &sheet)
      }
    }
  }
}
