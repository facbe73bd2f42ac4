/// Whether a guess is a form with typos, and what they cost.
struct TypoMatch {
  let form: Form
  let guess: Reading

  private static let mostWords = 64
  private static let mostLetters = 6_000

  /// The cost in half letters, nil when it is above `cap` or the guess is another thing.
  func cost(cap: Int) -> Int? {
    let cap = min(cap, form.budget.total)
    guard cap > 0 else { return nil }
    if let needs = form.needs {
      return NeedsTypos(needs, guess, budget: form.budget.total).cost(cap: cap)
    }
    guard abs(form.reading.letters.count - guess.letters.count) <= cap + 6 else { return nil }
    let ours = content(form.reading)
    let theirs = content(guess)
    guard ours.count <= Self.mostWords, theirs.count <= Self.mostWords else {
      return squeezed(cap: cap)
    }
    if ours.count == theirs.count { return words(ours, theirs, cap: cap) }
    return squeezed(cap: min(cap, form.reading.letters.count >= 14 ? 5 : 3))
  }

  /// The words without leading articles and without "the" between the others.
  private func content(_ reading: Reading) -> [Word] {
    let words = reading.words
    let lead = words.dropLast().prefix { $0.kind.contains(.article) }.count
    return words.enumerated().filter { index, word in
      let isInner = word.kind.contains(.article) && word.count == 3 && index + 1 < words.count
      return index >= lead && !(index > lead && isInner)
    }.map(\.element)
  }

  private func words(_ ours: [Word], _ theirs: [Word], cap: Int) -> Int? {
    var total = 0
    for (index, (our, their)) in zip(ours, theirs).enumerated() where !our.isSame(as: their) {
      let pair = WordTypo(
        answer: form.reading.letters[our.start..<our.end],
        guess: guess.letters[their.start..<their.end], isFirst: index == 0,
        budget: form.budget.total)
      let isNumber = our.isNumeral && their.isNumeral
      guard !isNumber, let cost = pair.cost(cap: cap - total) else { return nil }
      total += cost
    }
    // Nothing but the order of letters across words differs then: another thing.
    return total == 0 ? nil : total
  }

  /// A space too many or too few, and a slip beside it.
  private func squeezed(cap: Int) -> Int? {
    guard form.reading.letters.count <= Self.mostLetters, numbersAgree, !hasStrayInitial else {
      return nil
    }
    var isFixed = [Bool](repeating: false, count: form.reading.letters.count)
    for word in form.reading.words where word.count < 4 && form.reading.words.count > 1 {
      for place in word.start..<word.end { isFixed[place] = true }
    }
    let distance = Distance(
      answer: form.reading.letters[...], guess: guess.letters[...], first: TypoBudget.firstOfAll,
      isFixed: isFixed)
    guard let cost = distance.cost(cap: cap) else { return nil }
    return Confusables.areDifferent(form.reading.letters[...], guess.letters[...]) ? nil : cost
  }

  /// Whether the guess has a letter alone that the answer has not: George W. Bush is not George Bush
  /// with a slip.
  private var hasStrayInitial: Bool {
    guess.words.count <= Self.mostWords
      && guess.words.contains { word in
        Initials.isInitial(word, guess) && !form.reading.words.contains { $0.isSame(as: word) }
      }
  }

  /// Whether each number of the guess stands in the answer, letter for letter.
  private var numbersAgree: Bool {
    if guess.words.count > Self.mostWords { return !guess.kinds.contains(.number) }
    return guess.words.allSatisfy { word in
      guard word.kind.contains(.number) else { return true }
      if form.reading.words.contains(where: { $0.key == word.key }) { return true }
      return word.count < 16 && contains(guess.letters[word.start..<word.end])
    }
  }

  private func contains(_ letters: ArraySlice<Letter>) -> Bool {
    let all = form.reading.letters
    guard letters.first?.isASCIILetter == true, all.count >= letters.count, all.count < 1000 else {
      return false
    }
    return (0...(all.count - letters.count)).contains {
      all[$0..<($0 + letters.count)].elementsEqual(letters)
    }
  }
}
