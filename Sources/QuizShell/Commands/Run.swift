import ArgumentParser

/// Runs a script.
struct Run: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run the lines of a file as if they were typed.",
    discussion: """
      Each line is a command, or while a game is on an answer; "@ann 2.4s Paris" says who answers \
      and after how long. Between games lines that begin with # are skipped. The first error ends \
      the script with its place and that error's exit status.
      """)

  @Argument(help: "The script.")
  var file: String

  func run(in session: Session) throws(CanonError) { try session.runScript(at: file) }
}
