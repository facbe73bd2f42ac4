/// The typos within one word.
struct WordTypo {
  let answer: ArraySlice<Letter>
  let guess: ArraySlice<Letter>
  /// Whether the word begins the answer, where a wrong letter is dearest.
  let isFirst: Bool
  /// What the whole answer forgives.
  let budget: Int

  /// The cost in half letters, nil when it is above `cap` or both are words of their own.
  func cost(cap: Int) -> Int? {
    let cap = min(cap, TypoBudget.cap(word: answer.count))
    guard cap > 0 else { return nil }
    guard let cost = nearest(cap: cap) else { return nil }
    if answer.count == 5 && isFirst && isChanged && budget < TypoBudget.firstOfWord { return nil }
    return Confusables.areDifferent(answer, guess) ? nil : cost
  }

  private func nearest(cap: Int) -> Int? {
    let distance = Distance(
      answer: answer, guess: guess,
      first: isFirst ? TypoBudget.firstOfAll : TypoBudget.firstOfWord)
    let plain = distance.cost(cap: cap)
    if let plain, plain <= TypoBudget.edit { return plain }
    return [plain, scrambled(cap: cap), sounded(cap: cap)].compactMap(\.self).min()
  }

  /// Whether the guess is a word that people take for the answer, or would be a typo of it but for
  /// a beginning or an ending that makes it another word.
  var isOtherWord: Bool {
    if Confusables.areListed(answer, guess) { return true }
    let cap = TypoBudget.cap(word: answer.count)
    let first = isFirst ? TypoBudget.firstOfAll : TypoBudget.firstOfWord
    guard cap > 0, Distance(answer: answer, guess: guess, first: first).cost(cap: cap) != nil else {
      return false
    }
    return Confusables.areDifferent(answer, guess)
  }

  /// In a word of five letters a letter may be missing, added or swapped, but not be another one.
  private var isChanged: Bool {
    guard answer.count == guess.count else { return false }
    return zip(answer, guess).count { $0 != $1 } == 1
  }

  /// The same letters in another order: one of them in a wrong place ("Ghandi"), two that changed
  /// places around a third ("Gwenyth"), or in a long word all but the first two and the last.
  private func scrambled(cap: Int) -> Int? {
    guard cap >= TypoBudget.edit + 1, answer.count >= 6, answer.count < 40,
      answer.count == guess.count, answer.first == guess.first
    else { return nil }
    if isMoved || isExchanged { return TypoBudget.edit + 1 }
    guard cap >= 2 * TypoBudget.edit, answer.count >= 9,
      answer.prefix(2).elementsEqual(guess.prefix(2)), answer.last == guess.last
    else { return nil }
    let ours = answer.map(\.value).sorted()
    return ours == guess.map(\.value).sorted() ? 2 * TypoBudget.edit : nil
  }

  /// The first and the last place at which the words differ.
  private var difference: ClosedRange<Int>? {
    let places = zip(answer, guess).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    guard let first = places.first, let last = places.last else { return nil }
    return first...last
  }

  private var isMoved: Bool {
    guard let difference else { return false }
    let ours = Array(answer)[difference]
    let theirs = Array(guess)[difference]
    return ours.dropFirst().elementsEqual(theirs.dropLast()) && ours.first == theirs.last
      || ours.dropLast().elementsEqual(theirs.dropFirst()) && ours.last == theirs.first
  }

  private var isExchanged: Bool {
    guard answer.count >= 7, let difference, difference.count == 3 else { return false }
    return Array(answer)[difference].reversed().elementsEqual(Array(guess)[difference])
  }

  /// First letters that are silent, or sound like the one that was typed, and ph for f: pneumonia,
  /// xylophone, Philippines.
  private func sounded(cap: Int) -> Int? {
    guard cap >= TypoBudget.edit, answer.count >= 7, answer.count < 40 else { return nil }
    let (ours, theirs) = (Self.sound(answer), Self.sound(guess))
    guard ours.first == theirs.first,
      ours.count < answer.count || theirs.count < guess.count
        || ours.first != answer.first || theirs.first != guess.first
    else { return nil }
    let rest = Distance(answer: ours[...], guess: theirs[...], first: TypoBudget.firstOfAll)
    return rest.cost(cap: cap - TypoBudget.edit).map { $0 + TypoBudget.edit }
  }

  private static let silent: [([Letter], Letter)] = [
    ("pn", "n"), ("ps", "s"), ("pt", "t"), ("kn", "n"), ("gn", "n"), ("wr", "r"), ("ts", "s"),
    ("x", "z"), ("k", "c"),
  ].map { ([Letter](folded: $0.0), $0.1) }

  /// The word with its first letters, and every ph, as they sound.
  private static func sound(_ word: ArraySlice<Letter>) -> [Letter] {
    let first = silent.first { word.starts(with: $0.0) }
    var result = first.map { [$0.1] } ?? []
    for letter in word.dropFirst(first?.0.count ?? 0) {
      if letter == "h" && result.last == "p" {
        result[result.count - 1] = "f"
      } else {
        result.append(letter)
      }
    }
    return result
  }
}
