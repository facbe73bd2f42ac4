import ArgumentParser
import QuizCore
import QuizText

/// Shows what a pack says of itself and what is in it, without giving an answer away.
struct PackShow: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a pack says of itself and what is in it.")

  @Argument(help: "The pack, by name or path.")
  var pack: String

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: Session) throws(CanonError) {
    let packs = try session.soundPacks([pack]).map(\.pack)
    guard let pack = packs.first else { return }
    if json { return try session.write(PackFacts(pack).json) }
    try session.write { PackFacts(pack).put(on: &$0) }
  }
}
