import ArgumentParser

/// Lists the commands, or says how one is used.
struct Help: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Say how a command is used.")

  @Argument(help: "The command; all of them are listed where it is left out.")
  var command: [String] = []

  func run(in session: Session) throws(CanonError) {
    guard let help = HelpText.requested(by: ["help"] + command) else { return }
    try session.write(try help.text(width: session.world.width()))
  }
}
