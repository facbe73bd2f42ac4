import ArgumentParser

/// A command that a session carries out. It returns when it is done, or throws why it cannot be.
protocol SessionCommand: ParsableCommand {
  func run(in session: Session) throws(CanonError)
}
