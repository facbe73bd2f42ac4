/// Words that a guess may have and an answer need not: "republic of", a given name before a surname,
/// "part" before a number.
enum Permission {
  struct Shorter {
    let reading: Reading
    /// Whether only an answer of one word may be meant.
    var wantsOneWord = false
    /// Whether an initial was left out, so that the answer's own may not be.
    var lacksInitial = false
  }

  /// The guess without such words; empty where it has none.
  static func shorter(_ guess: Reading, written: String?) -> [Shorter] {
    var result: [Shorter] = []
    if let written {
      result += Spelling.variants(ofGuess: written).map { Shorter(reading: Reading($0)) }
    }
    guard guess.words.count > 1, guess.words.count <= 64 else { return result }
    if let range = withoutPlace(guess) { result.append(.init(reading: .init(guess, words: range))) }
    if let range = surname(guess) {
      result.append(Shorter(reading: Reading(guess, words: range), wantsOneWord: true))
    }
    if let range = untitled(guess) {
      result.append(Shorter(reading: Reading(guess, words: range)))
    }
    if guess.words[0].kind.contains(.given), let short = NameParts.withoutInitials(guess) {
      result.append(Shorter(reading: short, lacksInitial: true))
    }
    if let bare = Numbering.bare(guess) { result.append(Shorter(reading: bare)) }
    return result
  }

  /// Iraq for "Republic of Iraq", Paris for "city of Paris", Nile for "Nile River".
  private static func withoutPlace(_ guess: Reading) -> Range<Int>? {
    let words = guess.words
    let first = words[0].kind.contains(.article) ? 1 : 0
    guard words.count > first + 1 else { return nil }
    let isSettlement =
      settlements.contains { guess.isWord(first, $0) } && guess.isWord(first + 1, "of")
    if words[first].kind.contains(.place) || isSettlement {
      let next = words[first + 1].kind.contains(.small) ? first + 2 : first + 1
      return next < words.count ? next..<words.count : nil
    }
    let last = words.count - 1
    let isKind = PlaceName.isKind(guess, last, needing: words[first].count)
    return isKind || guess.isWord(last, "river") ? first..<last : nil
  }

  private static let settlements = ["city", "town", "village", "capital"]

  /// "Martin Luther King" of "Dr. Martin Luther King", whose surname is a title too.
  private static func untitled(_ guess: Reading) -> Range<Int>? {
    let titles = guess.words.dropLast().prefix { $0.kind.contains(.title) }.count
    guard titles > 0, guess.words.count > titles + 1,
      guess.words[titles].kind.contains(.given)
    else { return nil }
    return titles..<guess.words.count
  }

  /// Washington for "George Washington" and Newton for "Sir Isaac Newton", where the answer is the
  /// surname alone.
  private static func surname(_ guess: Reading) -> Range<Int>? {
    let titles = guess.words.dropLast().prefix { $0.kind.contains(.title) }.count
    let words = guess.words.dropFirst(titles)
    guard words.count == 2 || words.count == 3 && words[titles + 1].count == 1,
      words[titles].kind.contains(.given), let last = words.last, last.count >= 4
    else { return nil }
    return guess.words.count - 1..<guess.words.count
  }
}
