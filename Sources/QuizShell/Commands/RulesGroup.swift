import ArgumentParser

/// The commands on rules.
struct RulesGroup: CommandGroup {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List rules, show what each does, and test plugins.",
    subcommands: children)

  static var children: [any SessionCommand.Type] {
    [RulesList.self, RulesShow.self, RulesTest.self]
  }
}
