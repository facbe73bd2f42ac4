import ArgumentParser

/// The commands on rules.
struct RulesGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, and show what each does.",
    subcommands: [RulesList.self, RulesShow.self])
}
