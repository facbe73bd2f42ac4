import ArgumentParser
import QuizPacks

/// Shows packs in numbers.
struct PackStatistics: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show packs in numbers: kinds, tags, lengths, what is missing.",
    discussion: """
      What is counted of a source are the numbered places that questions cite, such as pages or \
      paragraphs. Several packs are counted together.
      """)

  @Argument(help: "Packs, by name or path.")
  var packs: [String]

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let loaded = try session.soundPacks(packs).map(\.pack)
    let text = StatsText(PackStats(loaded), title: loaded.map(\.title).joined(separator: ", "))
    if json { return try session.write(text.json) }
    try session.write { text.put(on: &$0) }
  }
}
