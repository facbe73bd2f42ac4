/// Whether a guess differs from a form by a word that looks like one of the form's and is another.
struct OtherWord {
  let form: Form
  let guess: Reading

  private static let mostWords = 64

  /// Whether such a word is there, and all the others are words of the form.
  var isThere: Bool {
    guard form.reading.words.count <= Self.mostWords, guess.words.count <= Self.mostWords else {
      return false
    }
    var isFound = false
    for word in guess.words where !isOurs(word) {
      guard form.reading.words.contains(where: { isMixedUp(word, with: $0) }) else { return false }
      isFound = true
    }
    return isFound
  }

  private func isOurs(_ word: Word) -> Bool {
    word.kind.contains(.small) || word.kind.contains(.article)
      || form.reading.words.contains { $0.isSame(as: word) }
  }

  private func isMixedUp(_ word: Word, with our: Word) -> Bool {
    let typo = WordTypo(
      answer: form.reading.letters[our.start..<our.end],
      guess: guess.letters[word.start..<word.end],
      isFirst: our.start == form.reading.words.first?.start, budget: form.budget.total)
    return typo.isOtherWord
  }
}
