/// Words that a guess may have and an answer need not: "I think it is", "republic of", a given name
/// before a surname, and what was said before "no, wait".
enum Permission {
  struct Shorter {
    let reading: Reading
    /// Whether only an answer of one word may be meant.
    var wantsOneWord = false
  }

  /// The guess without such words; empty where it has none.
  static func shorter(_ guess: Reading, written: String) -> [Shorter] {
    guard guess.words.count > 1, guess.words.count <= 64 else { return [] }
    var result: [Shorter] = []
    if let range = withoutFillers(guess) {
      result.append(.init(reading: .init(guess, words: range)))
    }
    if let range = withoutPlace(guess) { result.append(.init(reading: .init(guess, words: range))) }
    if let range = surname(guess) {
      result.append(Shorter(reading: Reading(guess, words: range), wantsOneWord: true))
    }
    if let short = Shortening.withoutInitials(guess), guess.words[0].kind.contains(.given) {
      result.append(Shorter(reading: short))
    }
    if guess.kinds.contains(.correction), let last = Correction.lastWord(of: written) {
      result.append(Shorter(reading: Reading(last)))
    }
    return result
  }

  private static let fillers: Set<UInt64> = Set(
    """
    i think its it is what who are was were that thats this answer my um uh er hmm maybe probably \
    guess say could be must would im sure pretty whats whos please perhaps the a an
    """.split(separator: " ").map { Hash.key(String($0)) })

  private static func isFiller(_ word: Word, _ guess: Reading) -> Bool {
    fillers.contains(Hash.key(guess.letters[word.start..<word.end]))
  }

  private static func withoutFillers(_ guess: Reading) -> Range<Int>? {
    let lead = guess.words.prefix { isFiller($0, guess) }.count
    let tail = guess.letters[(guess.words.last?.start ?? 0)...].text == "please" ? 1 : 0
    guard lead + tail > 0, lead + tail < guess.words.count else { return nil }
    return lead..<(guess.words.count - tail)
  }

  /// Iraq for "Republic of Iraq", Nile for "Nile River".
  private static func withoutPlace(_ guess: Reading) -> Range<Int>? {
    let words = guess.words
    let first = words[0].kind.contains(.article) ? 1 : 0
    guard words.count > first + 1 else { return nil }
    if words[first].kind.contains(.place) {
      let next = words[first + 1].kind.contains(.small) ? first + 2 : first + 1
      return next < words.count ? next..<words.count : nil
    }
    let isRiver = guess.letters[words[words.count - 1].start...].text == "river"
    return isRiver ? first..<(words.count - 1) : nil
  }

  /// Washington for "George Washington", where the answer is the surname alone.
  private static func surname(_ guess: Reading) -> Range<Int>? {
    let words = guess.words
    guard words.count == 2 || words.count == 3 && words[1].count == 1,
      words[0].kind.contains(.given), words[words.count - 1].count >= 4
    else { return nil }
    return words.count - 1..<words.count
  }
}
