import QuizCore

/// The program's way in: words in, exit status out.
public enum Entry {
  /// Carries out the words of the command line and returns the exit status; what went wrong has
  /// been said on standard error.
  ///
  /// - Parameter rules: rules of a program's own, beside those that come with Canon.
  public static func status(
    of words: [String], in world: World, adding rules: [any NamedRule.Type] = []
  ) -> Int32 {
    let session = Session(world)
    for rule in rules { session.rulebook.add(rule) }
    do {
      try session.enter(words)
      return 0
    } catch {
      return session.fail(error)
    }
  }
}
