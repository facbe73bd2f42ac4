import ArgumentParser

/// The commands on rules.
struct RulesGroup: CommandGroup {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, and show what each does.",
    subcommands: children)

  static var children: [any SessionCommand.Type] { [RulesList.self, RulesShow.self] }
}
