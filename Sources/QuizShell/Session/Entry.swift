/// The program's way in: words in, exit status out.
public enum Entry {
  /// Carries out the words of the command line and returns the exit status; what went wrong has
  /// been said on standard error.
  public static func status(of words: [String], in world: World) -> Int32 {
    let session = Session(world)
    do {
      try session.enter(words)
      return 0
    } catch {
      return session.fail(error)
    }
  }
}
