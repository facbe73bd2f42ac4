import QuizCore

/// A game whose rule has failed goes on without it.
extension GameTable {
  /// Drops the rule that has failed, and takes the action that had come to nothing.
  ///
  /// - Parameter words: the rule's name, or nothing.
  func goOnWithout(_ words: Substring) throws(CanonError) {
    let named = words.split(separator: " ").joined(separator: " ")
    guard let (failure, action) = failed, named.isEmpty || named == failure.rule else {
      throw .noFailure(named)
    }
    let place = failure.words.split(separator: "\n").first.map(String.init) ?? failure.rule
    let why = "the game goes on without \(failure.rule), which has failed (\(place))"
    try perform(Action(.drop(rule: failure.rule, why: why)))
    try play(action)
  }

  /// Takes an action that was put off, and goes on as after any other.
  private func play(_ action: Action) throws(CanonError) {
    if case .next = action.deed { return try goOn() }
    try play(action.deed, after: action.after)
  }
}
