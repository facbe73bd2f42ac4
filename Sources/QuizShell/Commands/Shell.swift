import ArgumentParser

/// Opens the shell.
struct Shell: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell", abstract: "Open the shell: commands and games, line by line.",
    discussion: """
      Tab completes, the up key brings back earlier lines, Ctrl-C leaves a game, and Ctrl-D or \
      "quit" leaves the shell.
      """)

  func run(in session: Session) throws(CanonError) { try session.openShell() }
}
