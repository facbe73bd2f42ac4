import ArgumentParser

/// The commands on packs.
struct PackGroup: CommandGroup {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "List, show, check, test and convert question packs.",
    subcommands: children)

  static var children: [any SessionCommand.Type] {
    [
      PackNew.self, PackAdd.self, PackList.self, PackShow.self, PackCheck.self, PackTest.self,
      PackFormatting.self, PackStatistics.self, PackDifference.self, PackPrint.self,
      PackBuild.self, PackSchemaPrinting.self, PackConvert.self,
    ]
  }
}
