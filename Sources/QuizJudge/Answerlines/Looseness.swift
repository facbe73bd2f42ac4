/// An answerline without underlining does not say what is required: a telling part of it will do.
enum Looseness {
  /// Whether the guess is made of words of the answer and says enough: its last word, as a surname
  /// is, or half of its letters.
  static func isTelling(_ guess: Reading, of form: Reading) -> Bool {
    guard guess.words.count <= 64, form.words.count <= 64, guess.words.count <= form.words.count
    else { return false }
    var covered = 0
    var isWhole = false
    for word in guess.words where !word.kind.contains(.article) {
      guard let found = form.words.first(where: { isPart(word, guess, of: $0, form) }) else {
        return false
      }
      if found.kind.contains(.small) { continue }
      covered += found.count
      if found.isSame(as: word) { isWhole = true }
    }
    guard isWhole, covered >= 3 else { return false }
    let all = form.words.reduce(0) { $0 + ($1.kind.contains(.small) ? 0 : $1.count) }
    if covered * 2 >= all { return true }
    guard let last = form.words.last, let said = guess.words.last else { return false }
    return last.isSame(as: said)
  }

  /// "spec" is a part of spectroscopy, "eve" none of Everest.
  private static func isPart(
    _ word: Word, _ guess: Reading, of other: Word, _ form: Reading
  ) -> Bool {
    if word.isSame(as: other) { return true }
    guard word.count >= 4, other.count > word.count else { return false }
    return form.letters[other.start..<other.end]
      .starts(with: guess.letters[word.start..<word.end])
  }
}
