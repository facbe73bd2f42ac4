import ArgumentParser

/// Which questions of the packs are wanted.
struct FilterOptions: ParsableArguments {
  @Option(help: .init("Only questions with this tag; may be given again.", valueName: "tag"))
  var tag: [String] = []

  @Option(help: .init("Only this category; may be given again.", valueName: "category"))
  var category: [String] = []

  @Option(help: .init("Only this difficulty, or from 1-3.", valueName: "1-3"))
  var difficulty: String?

  @Option(help: .init("Only this kind, such as choice; may be given again.", valueName: "kind"))
  var kind: [String] = []
}
