/// The typos within one word.
struct WordTypo {
  let answer: ArraySlice<Letter>
  let guess: ArraySlice<Letter>
  /// Whether the word begins the answer, where a wrong letter is dearest.
  let isFirst: Bool

  /// The cost in half letters, nil when it is above `cap` or both are words of their own.
  func cost(cap: Int) -> Int? {
    let cap = min(cap, TypoBudget.cap(word: answer.count))
    guard cap > 0 else { return nil }
    let distance = Distance(
      answer: answer, guess: guess,
      first: isFirst ? TypoBudget.firstOfAll : TypoBudget.firstOfWord)
    guard let cost = distance.cost(cap: cap) ?? scrambled(cap: cap) else { return nil }
    if answer.count == 5 && isFirst && isChanged && cap < TypoBudget.firstOfWord { return nil }
    return Confusables.areDifferent(answer, guess) ? nil : cost
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

  /// All the letters in another order, but for the first two and the last: "contentinal".
  private func scrambled(cap: Int) -> Int? {
    guard cap >= 4, answer.count >= 9, answer.count < 40, answer.count == guess.count,
      answer.prefix(2).elementsEqual(guess.prefix(2)), answer.last == guess.last
    else { return nil }
    let ours = answer.map(\.value).sorted()
    return ours == guess.map(\.value).sorted() ? 4 : nil
  }
}
