import ArgumentParser
import QuizPacks

/// Prints the JSON Schema of packs.
struct PackSchemaPrinting: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of packs, for an editor.",
    discussion: """
      An editor that knows YAML schemas completes and checks a pack whose first line is \
      "# yaml-language-server: $schema=" and the place of this schema.
      """)

  func run(in session: Session) throws(CanonError) { try session.write(PackSchema.text) }
}
