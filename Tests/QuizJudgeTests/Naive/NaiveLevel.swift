@testable import QuizJudge

extension NaiveForm {
  /// How near a guess comes without typos: 0 folded, 1 article, 2 word form, 3 required.
  func level(_ guess: NaiveReading) -> Int? {
    if let level = wholeLevel(guess) { return isShort ? 3 : level }
    if let needs, needs.areMet(by: guess) { return 3 }
    return isLoose && isTelling(guess) ? 3 : nil
  }

  private func wholeLevel(_ guess: NaiveReading) -> Int? {
    if reading.squeezed == guess.squeezed { return 0 }
    if reading.bare == guess.bare { return 1 }
    let (ours, theirs) = (reading.kept, guess.kept)
    if ours.map(\.key) == theirs.map(\.key) || ours.map(\.asNumber) == theirs.map(\.asNumber) {
      return 2
    }
    if reading.compound == guess.compound, !reading.kinds.contains(.number) { return 2 }
    let (core, other) = (reading.core, guess.core)
    if core.map(\.key) == other.map(\.key) || core.map(\.asNumber) == other.map(\.asNumber) {
      return agreeOnTitles(guess) ? 2 : nil
    }
    return isReordered(guess) ? 2 : nil
  }

  private func agreeOnTitles(_ guess: NaiveReading) -> Bool {
    guard !reading.core.isEmpty, !guess.core.isEmpty else { return false }
    if reading.titles.isEmpty || reading.titles == guess.titles { return true }
    return guess.titles.isEmpty
      && reading.words.allSatisfy { !$0.kinds.contains(.title) || $0.kinds.contains(.loose) }
  }

  private func isReordered(_ guess: NaiveReading) -> Bool {
    reading.bag == guess.bag && reading.content.count > 1
      && !reading.kinds.contains(.direction) && !guess.kinds.contains(.direction)
      && reading.words.count { $0.kinds.contains(.number) } < 2
  }

  /// Whether the guess is made of words of the form and says enough.
  private func isTelling(_ guess: NaiveReading) -> Bool {
    guard guess.words.count <= reading.words.count, reading.words.count <= 64 else { return false }
    var said = 0
    var hasWhole = false
    for word in guess.words where !word.kinds.contains(.article) {
      let found = reading.words.first {
        word.isSame($0)
          || word.count >= 4 && $0.count > word.count && $0.text.begins(word.text.string)
      }
      guard let found else { return false }
      if found.kinds.contains(.small) { continue }
      said += found.count
      hasWhole = hasWhole || found.isSame(word)
    }
    guard hasWhole, said >= 3 else { return false }
    let all = reading.words.reduce(0) { $0 + ($1.kinds.contains(.small) ? 0 : $1.count) }
    if said * 2 >= all { return true }
    guard let last = reading.words.last, let end = guess.words.last else { return false }
    return last.isSame(end)
  }

  /// Whether the two are the same but for initials.
  static func agree(_ one: NaiveReading, _ other: NaiveReading) -> Bool {
    guard one.words.count == other.words.count, (2...5).contains(one.words.count),
      let last = one.words.last, let twin = other.words.last, last.count > 2, last.isSame(twin)
    else { return false }
    func stands(_ word: NaiveWord, for full: NaiveWord) -> Bool {
      word.isInitial && full.count > 2 && !full.kinds.contains(.number)
        && word.text[0] == full.text[0]
    }
    let isNicknamed = NaiveLexicon.areNicknames(
      one.words[0].text.string, other.words[0].text.string)
    return zip(one.words, other.words).enumerated().allSatisfy { place, pair in
      pair.0.isSame(pair.1) || stands(pair.0, for: pair.1) || stands(pair.1, for: pair.0)
        || place == 0 && isNicknamed
    }
  }
}
