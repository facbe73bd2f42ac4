import QuizCore

/// Keeps the log of a game while it is played.
protocol Recorder: AnyObject {
  /// Writes an action and what it brought about.
  func record(_ action: Action, _ events: [Event]) throws(CanonError)
  /// Writes the whole game anew, as a protest has left it, on the packs as they are now.
  func rewrite(_ record: [Taken], _ state: State, packs: [Pack]) throws(CanonError)
  /// Writes the closing scoreboard.
  func finish(_ state: State) throws(CanonError)
}
