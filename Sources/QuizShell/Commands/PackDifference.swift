import ArgumentParser
import QuizPacks

/// Compares two versions of a pack.
struct PackDifference: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two versions of a pack, question by question.",
    discussion: """
      A question is the same where its id is, and where it has none, where most of its words are. \
      The exit status is 0 whether the versions differ or not.
      """)

  @Argument(help: "The old version, by name or path.")
  var old: String

  @Argument(help: "The new version.")
  var new: String

  @Flag(help: "Print JSON, a line for each change.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let packs = try session.soundPacks([old, new]).map(\.pack)
    guard packs.count == 2 else { return }
    let text = DifferenceText(PackComparison(packs[0], packs[1]))
    if json { return try session.write(text.json) }
    try session.write { text.put(on: &$0) }
  }
}
