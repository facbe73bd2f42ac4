/// Typos in the required words of an answerline.
struct NeedsTypos {
  private let needs: Needs
  private let guess: Reading

  /// What the whole answer forgives.
  private let budget: Int

  init(_ needs: Needs, _ guess: Reading, budget: Int) {
    self.needs = needs
    self.guess = guess
    self.budget = budget
  }

  /// The cost of finding each required word in the guess; nil when it is above `cap`, when a word
  /// is missing, or when one is there that has no permission.
  func cost(cap: Int) -> Int? {
    guard guess.words.count <= 32, needs.parts.count <= guess.words.count else { return nil }
    var free = Set(guess.words.indices)
    var open: [Word] = []
    for part in needs.parts {
      let same = guess.words.indices.first { free.contains($0) && isSame(part, guess.words[$0]) }
      if let same { free.remove(same) } else { open.append(part.word) }
    }
    var total = 0
    for word in open {
      guard let (index, cost) = nearest(word, free, cap: cap - total) else { return nil }
      free.remove(index)
      total += cost
    }
    guard free.allSatisfy({ needs.isPermitted(guess.words[$0], in: guess) }) else { return nil }
    return total == 0 ? nil : total
  }

  private func isSame(_ part: Needs.Part, _ word: Word) -> Bool {
    word.isSame(as: part.word) || (part.adjective != 0 && part.adjective == word.key)
  }

  private func nearest(_ word: Word, _ free: Set<Int>, cap: Int) -> (Int, Int)? {
    var best: (Int, Int)?
    for index in guess.words.indices where free.contains(index) {
      let other = guess.words[index]
      if word.kind.contains(.number) || other.kind.contains(.number) { continue }
      let typo = WordTypo(
        answer: needs.reading.letters[word.start..<word.end],
        guess: guess.letters[other.start..<other.end],
        isFirst: word.start == needs.parts.first?.word.start, budget: budget)
      guard let cost = typo.cost(cap: min(cap, (best?.1 ?? cap + 1) - 1)) else { continue }
      best = (index, cost)
    }
    return best
  }
}
