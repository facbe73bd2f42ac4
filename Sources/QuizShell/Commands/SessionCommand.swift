import ArgumentParser

/// A command that a session carries out. It returns when it is done, or throws why it cannot be.
protocol SessionCommand: ParsableCommand {
  /// The commands that are this one's second words; none for most.
  static var children: [any SessionCommand.Type] { get }
  func run(in session: Session) throws(CanonError)
}

extension SessionCommand {
  static var children: [any SessionCommand.Type] { [] }

  /// Reads the words behind the command's own. Beginning here, and not at the root, the parser looks
  /// at no other command: that is a third of the time to the first question.
  static func read(_ words: [String]) throws -> Self? {
    try parseAsRoot(words) as? Self
  }
}

/// A command that only leads to others.
protocol CommandGroup: SessionCommand {}

extension CommandGroup {
  func run(in session: Session) throws(CanonError) {
    try session.write(try HelpText(of: Self.self).text(width: session.world.width()))
  }
}
