import QuizCore
import QuizPlugins

extension Manual {
  /// All rules and rulesets of a book, from their own descriptions.
  static func rules(of book: Rulebook) -> String {
    """
    # Rules

    <!-- Generated from the rules' own descriptions: `make record` writes it anew. -->

    A game is played by a line of rules, `--rules "everyone, worth, streak(bonus: 3)"`, or by the name
    of a ruleset. Rules are asked in the order in which they stand. Exactly one rule decides who
    answers; a line that names none plays `everyone`.

    ## Rulesets

    | name | what it is | its line |
    |---|---|---|
    \(book.rulesets.map(row).joined(separator: "\n"))

    ## The rules

    \(book.entries.map { section($0.about) }.joined(separator: "\n\n"))

    """
  }

  /// The plugins that come with Canon.
  static func plugins(in project: String) -> String {
    let shelf = PluginShelf(folders: [.init(path: "\(project)/Plugins", label: "shared")])
    let all = shelf.all().compactMap { try? shelf.plugin($0).about }
    return """

      ## The plugins

      Rules that are written in Lua, each one file in [Plugins](../Plugins/), with a game that shows
      it in the `.txt` beside it. They are named in a line of rules like any other.

      \(all.map { section($0) }.joined(separator: "\n\n"))

      """
  }

  private static func row(_ ruleset: NamedRuleset) -> String {
    "| `\(ruleset.name)` | \(ruleset.summary) | `\(ruleset.line)` |"
  }

  private static func section(_ rule: RuleDescription) -> String {
    var lines = ["### \(rule.name)", "", "\(rule.summary) \(rule.why)"]
    if rule.isSeating { lines += ["", "It decides who answers."] }
    if !rule.options.isEmpty {
      lines += ["", "| option | what it is | values | standard |", "|---|---|---|---|"]
      lines += rule.options.map {
        "| `\($0.name)` | \($0.summary) | \($0.domain) | `\($0.standard)` |"
      }
    }
    if !rule.moves.isEmpty { lines.append("") }
    lines += rule.moves.map { "- `/\($0.name)`: \($0.summary)" }
    if !rule.needs.isEmpty { lines += ["", "Needs \(list(rule.needs))."] }
    if !rule.excludes.isEmpty { lines += ["", "Not together with \(list(rule.excludes))."] }
    return lines.joined(separator: "\n")
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }
}
