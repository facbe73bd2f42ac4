/// A word on the way to its stem: which of its letters stay, and the one that is put behind them.
struct StemWord<Letters: RandomAccessCollection<Letter>> where Letters.Element == Letter {
  private let letters: Letters
  private let count: Int

  init(_ letters: Letters) {
    self.letters = letters
    count = letters.count
  }

  /// The letter at a place counted from the first.
  @inline(__always)
  func at(_ index: Int) -> Letter { letters[letters.index(letters.startIndex, offsetBy: index)] }

  /// How many letters stay, and the one that then ends the word.
  var stem: (Int, Letter?) {
    guard count >= 4, at(count - 1).isASCIILetter else { return (count, nil) }
    guard at(count - 1) == "s" else { return ending(count) }
    switch at(count - 2) {
    case "s", "u", "i": return ending(count)
    case "e" where at(count - 3) == "i" && count > 4: return (count - 3, "y")
    default: return ending(count - 1)
    }
  }

  private func ending(_ end: Int) -> (Int, Letter?) {
    let (last, second) = (at(end - 1), at(end - 2))
    if last == "g" && second == "n" && end >= 6 && at(end - 3) == "i" && hasVowel(before: end - 3) {
      return verb(end - 3)
    }
    if last == "d" && second == "e" && end >= 5 && hasVowel(before: end - 2) {
      return verb(end - 2)
    }
    if last == "r" && second == "u" && end >= 6 && at(end - 3) == "o" { return (end - 2, "r") }
    if last == "e" && isMute(end - 1) { return (undoubled(end - 1), nil) }
    return (end, nil)
  }

  /// Whether an e behind so many letters goes: always in a long word, for -ing and -ed leave none;
  /// in a short one only where the plural cannot be told from -es. A kite is no kit.
  private func isMute(_ end: Int) -> Bool {
    if end >= 5 { return true }
    guard end >= 3 else { return false }
    switch at(end - 1) {
    case "s", "z", "x", "o": return true
    case "h": return at(end - 2) == "c" || at(end - 2) == "s"
    default: return false
    }
  }

  /// The word behind -ing and -ed: running is run, firing is fire and dancing dance.
  private func verb(_ end: Int) -> (Int, Letter?) {
    let bare = undoubled(end)
    guard bare == end, end <= 4, vowelGroups(before: end) == 1 else { return (bare, nil) }
    let last = at(end - 1)
    if last == "c" || last == "v" { return (end, "e") }
    let isClosed = !last.isVowel && last != "w" && last != "x" && last != "s" && last != "z"
    let isSingle = end > 1 && at(end - 2).isVowel && (end < 3 || !at(end - 3).isVowel)
    return isClosed && isSingle ? (end, "e") : (end, nil)
  }

  private func undoubled(_ end: Int) -> Int {
    let last = at(end - 1)
    let isDouble = last == at(end - 2) && last != "s" && last != "l" && last != "e"
    return isDouble && end > 3 ? end - 1 : end
  }

  private func hasVowel(before end: Int) -> Bool { vowelGroups(before: end) > 0 }

  private func vowelGroups(before end: Int) -> Int {
    var groups = 0
    var wasVowel = false
    for index in 0..<end {
      let isVowel = at(index).isVowel
      if isVowel && !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups
  }
}
