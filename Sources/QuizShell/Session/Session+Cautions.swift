import QuizCore
import QuizLog
import QuizText

/// What a player should know and can play on without heeding: it goes where errors go.
extension Session {
  /// The packs with their sound questions; what is left out is told.
  func soundPacks(
    _ names: [String], drawing: BankDrawing? = nil
  ) throws(CanonError) -> [LoadedFile] {
    let (packs, problems) = try self.packs.load(names, drawing: drawing)
    guard !problems.isEmpty else { return packs }
    for problem in problems { caution(problem) }
    caution("what is named above is left out")
    return packs
  }

  /// Moves a log that stands in the way to a name of its own: a finished game is never lost.
  func keepEarlierLog(_ path: String) {
    guard let kept = EarlierLog.moveAside(path) else { return }
    caution("the earlier log is kept as \(kept)")
  }

  func caution(_ words: String) {
    let line = "canon: " + Escaping.terminal(words, lines: .kept) + "\n"
    try? world.errors.write(line)
    try? world.errors.flush()
  }
}
