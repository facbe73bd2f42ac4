/// The underlined parts of an answerline: they must be there, the rest of the answer may be.
struct Needs: Sendable {
  struct Part: Sendable {
    let word: Word
    /// The underlined letters of a word that is underlined in part; 0 for the whole word.
    let fragment: UInt64
    /// Australia, for whom Australian says it too; 0 where there is no such form.
    let adjective: UInt64
  }

  /// The required words, to which the parts refer.
  let reading: Reading
  let parts: [Part]
  /// The required parts as one word, and the underlined letters alone.
  let compounds: [UInt64]
  /// Keys of the words that may be there.
  let optional: [UInt64]
  /// The first letters of those words, for J. S. Bach.
  let initials: [Letter]
  /// Whether the parts must come in the order of the answer.
  let isOrdered: Bool

  private static let mostWords = 64

  init(_ reading: Reading, fragments: [UInt64: UInt64], underlined: UInt64, whole: Reading) {
    self.reading = reading
    let telling = reading.words.filter { $0.kind.isDisjoint(with: [.small, .article]) }
    parts = (telling.isEmpty ? reading.words : telling).map { word in
      let letters = reading.letters[word.start..<word.end]
      return Part(
        word: word, fragment: fragments[word.key] ?? 0,
        adjective: letters.last == "a" && letters.count > 4 ? Stem.key(Array(letters) + ["n"]) : 0)
    }
    compounds = [reading.compound, reading.bare, underlined]
    optional = whole.words.map(\.key)
    initials = whole.words.map { whole.letters[$0.start] }
    isOrdered = reading.kinds.contains(.direction)
  }

  /// The bits of all the words that could fill a part.
  var bloom: UInt64 {
    parts.reduce(0) { bits, part in
      [part.word.key, part.word.roman, part.fragment, part.adjective].reduce(bits) {
        $1 == 0 ? $0 : $0 | WordSums.bit($1)
      }
    }
  }

  /// Whether a guess has every part, and beside them only what it may have.
  func areMet(by guess: Reading) -> Bool {
    if compounds.contains(where: { $0 == guess.compound || $0 == guess.bare }) { return true }
    guard guess.words.count >= parts.count, guess.words.count <= Self.mostWords,
      parts.allSatisfy({ mayHave($0, guess.bloom) })
    else { return false }
    var used: UInt64 = 0
    var next = 0
    for part in parts {
      guard let found = find(part, in: guess, from: isOrdered ? next : 0, used: used) else {
        return false
      }
      used |= 1 << UInt64(found)
      next = found + 1
    }
    return guess.words.indices.allSatisfy { index in
      used & (1 << UInt64(index)) != 0 || isPermitted(guess.words[index], in: guess)
    }
  }

  private func mayHave(_ part: Part, _ bloom: UInt64) -> Bool {
    WordSums.bit(part.word.key) & bloom != 0
      || part.word.roman != 0 && WordSums.bit(part.word.roman) & bloom != 0
      || part.fragment != 0 && WordSums.bit(part.fragment) & bloom != 0
      || part.adjective != 0 && WordSums.bit(part.adjective) & bloom != 0
  }

  private func find(_ part: Part, in guess: Reading, from: Int, used: UInt64) -> Int? {
    guess.words.indices.first { index in
      guard index >= from, used & (1 << UInt64(index)) == 0 else { return false }
      let word = guess.words[index]
      return word.isSame(as: part.word) || (part.fragment != 0 && word.key == part.fragment)
        || (part.adjective != 0 && word.key == part.adjective)
    }
  }

  /// Whether a word beside the required ones does no harm.
  func isPermitted(_ word: Word, in guess: Reading) -> Bool {
    if !word.kind.isDisjoint(with: [.small, .article, .title, .place, .given]) { return true }
    return optional.contains(word.key) || areInitials(guess.letters[word.start..<word.end])
  }

  /// Whether the letters begin words of the answer, in its order.
  private func areInitials(_ letters: ArraySlice<Letter>) -> Bool {
    guard letters.count < 4 else { return false }
    var rest = initials[...]
    for letter in letters {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
