import ArgumentParser

/// The command tree: one for argv, for a line of the shell and for a line of a script.
struct Canon: SessionCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "canon",
    abstract: "Play quizzes, write question packs, run tournaments.",
    discussion: """
      Without a command it opens the shell; with standard input from a file or pipe it runs the \
      lines there as a script.
      """,
    version: version,
    subcommands: children)

  static var children: [any SessionCommand.Type] {
    [
      Play.self, PackGroup.self, Judge.self, RulesGroup.self, TournamentGroup.self, Score.self,
      Replay.self,
      Run.self, Shell.self, Help.self,
    ]
  }

  @Option(
    name: .customShort("c"), parsing: .unconditional,
    help: .init("Run the lines of a script given here, with ; between them.", valueName: "lines"))
  var lines: String?

  func run(in session: Session) throws(CanonError) {
    guard let lines else { return try session.openShell() }
    try session.runLines(lines)
  }
}
