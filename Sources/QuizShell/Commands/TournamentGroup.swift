import ArgumentParser

/// The commands on tournaments.
struct TournamentGroup: CommandGroup {
  static let configuration = CommandConfiguration(
    commandName: "tournament", abstract: "Plan, pair, rank and report tournaments.",
    subcommands: children)

  static var children: [any SessionCommand.Type] {
    [ShowPlan.self, ShowStandings.self, ShowReport.self, PairRound.self]
  }
}
