@testable import QuizJudge

/// Words of their own, as "Words of their own" says; the list of pairs is data.
extension NaiveTypos {
  private static let groups: [Set<String>] = ConfusableLists.groups.split(separator: "/").map {
    Set($0.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
  private static let beginnings: [[String]] = [
    ["hyper", "hypo"], ["inter", "intra"], ["ante", "anti"], ["pre", "pro", "per"], ["ab", "ad"],
    ["endo", "exo"], ["macro", "micro"], ["im", "em"], ["over", "under"], ["", "a"], ["", "an"],
    ["", "un"], ["", "in"], ["", "im"], ["", "non"], ["", "dis"], ["", "di"], ["", "bi"],
    ["", "tri"], ["", "re"], ["", "de"], ["", "pre"], ["", "sub"], ["di", "tri", "bi"],
    ["north", "south"], ["east", "west"],
  ]
  private static let endings: [[String]] = [
    ["ane", "ene", "yne", "ine"], ["anes", "enes", "ynes", "ines"], ["ide", "ite", "ate"],
    ["ism", "ist"], ["ous", "us"],
    ["a", "e", "i", "o"], ["a", "an"], ["ia", "ian"], ["o", "on"], ["ology", "ography"],
    ["ology", "onomy"], ["ite", "ine", "ide"], ["al", "ol"], ["ose", "ase"], ["er", "ee"],
    ["ier", "iest"], ["full", "less"], ["us", "um"],
    ["", "an", "ian", "ism", "ist", "ese", "ish", "i"], ["e", "ean"],
  ]

  static func areDifferent(_ one: Scalars, _ other: Scalars) -> Bool {
    let (a, b) = (one.string, other.string)
    if groups.contains(where: { $0.contains(a) && $0.contains(b) }) { return true }
    return differ(a, b, by: beginnings) { $1.hasPrefix($0) ? String($1.dropFirst($0.count)) : nil }
      || differ(a, b, by: endings) { $1.hasSuffix($0) ? String($1.dropLast($0.count)) : nil }
  }

  /// Whether the two are the same, three letters at least, but for two affixes of a group.
  private static func differ(
    _ a: String, _ b: String, by groups: [[String]], rest: (String, String) -> String?
  ) -> Bool {
    groups.contains { group in
      group.contains { one in
        guard let stem = rest(one, a), stem.unicodeScalars.count >= 3 else { return false }
        return group.contains { $0 != one && rest($0, b) == stem }
      }
    }
  }

  /// Slips within a whole form; nil where there are too many or none.
  static func form(_ form: NaiveForm, _ guess: NaiveReading, cap: Int) -> Int? {
    let cap = min(cap, form.budget)
    guard cap > 0 else { return nil }
    if let needs = form.needs { return self.needs(needs, guess, cap, form.budget) }
    let (ours, theirs) = (form.reading.letters, guess.letters)
    guard abs(ours.count - theirs.count) <= cap + 6 else { return nil }
    let (words, said) = (form.reading.kept, guess.kept)
    guard words.count == said.count, words.count <= 64 else {
      let isShort = words.count <= 64 && said.count <= 64
      return run(form.reading, guess, isShort ? min(cap, ours.count >= 14 ? 5 : 3) : cap)
    }
    var total = 0
    for (place, (word, twin)) in zip(words, said).enumerated() where !word.isSame(twin) {
      if word.isNumeral && twin.isNumeral { return nil }
      guard
        let cost = self.word(
          word.text, twin.text, isFirst: place == 0, budget: form.budget, cap: cap - total)
      else {
        return nil
      }
      total += cost
    }
    return total == 0 ? nil : total
  }

  /// A space too many or too few, and a slip beside it.
  private static func run(_ answer: NaiveReading, _ guess: NaiveReading, _ cap: Int) -> Int? {
    let (ours, theirs) = (answer.letters, guess.letters)
    let isShort = guess.words.count <= 64
    let strays = guess.words.filter { word in
      !answer.words.contains { $0.isSame(word) } && word.isInitial
    }
    guard ours.count <= 6000, strays.isEmpty || !isShort else { return nil }
    let areNumbersThere =
      isShort
      ? guess.words.allSatisfy { word in
        guard word.kinds.contains(.number) else { return true }
        if answer.words.contains(where: { $0.key == word.key }) { return true }
        return word.count < 16 && word.text[0].isPlainLetter && ours.count < 1000
          && ours.string.contains(word.text.string)
      } : !guess.kinds.contains(.number)
    guard areNumbersThere else { return nil }
    let isFixed = answer.words.flatMap { word in
      Array(repeating: word.count < 4 && answer.words.count > 1, count: word.count)
    }
    let cost = distance(ours, theirs, first: 4, isFixed: isFixed)
    return cost <= cap && !areDifferent(ours, theirs) ? cost : nil
  }

  /// Slips in required words: each that is not there takes the nearest of those left.
  private static func needs(_ needs: NaiveNeeds, _ guess: NaiveReading, _ cap: Int, _ budget: Int)
    -> Int?
  {
    guard guess.words.count <= 32, needs.parts.count <= guess.words.count else { return nil }
    var free = Array(guess.words.indices)
    var open: [(Int, NaiveWord)] = []
    for (index, part) in needs.parts.enumerated() {
      let same = free.first {
        guess.words[$0].isSame(part) || needs.adjective(part) == guess.words[$0].key
      }
      if let same { free.removeAll { $0 == same } } else { open.append((index, part)) }
    }
    var total = 0
    for (index, part) in open {
      let costs = free.compactMap { place -> (Int, Int)? in
        let word = guess.words[place]
        if part.kinds.contains(.number) || word.kinds.contains(.number) { return nil }
        return self.word(
          part.text, word.text, isFirst: index == 0, budget: budget, cap: cap - total
        ).map { ($0, place) }
      }
      guard let best = costs.min(by: { $0.0 < $1.0 }) else { return nil }
      free.removeAll { $0 == best.1 }
      total += best.0
    }
    return total > 0 && free.allSatisfy { needs.isPermitted(guess.words[$0]) } ? total : nil
  }
}
