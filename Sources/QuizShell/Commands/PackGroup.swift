import ArgumentParser

/// The commands on packs.
struct PackGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "List, show and check question packs.",
    subcommands: [PackList.self, PackShow.self, PackCheck.self])
}
