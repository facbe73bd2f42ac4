/// Takes inflection and regional spelling off a word, for its key only: what is left need not be
/// a word, it only has to be the same for all the forms.
enum Stem {
  /// The key of a word: equal for singular and plural, -ing and -ed, British and American, and for
  /// the ways in which names are carried over from other scripts.
  static func key(_ word: some RandomAccessCollection<Letter>) -> UInt64 {
    let letters = StemWord(word)
    var (end, tail) = letters.stem
    let isLong = end + (tail == nil ? 0 : 1) > 4
    if isLong { (end, tail) = carriedOver(letters, end, tail) }
    var hash = Hash()
    for index in 0..<max(0, end) {
      let letter = letters.at(index)
      if !isLong {
        hash.add(letter)
      } else if let sound = sound(letter, in: letters, index, end) {
        hash.add(sound)
      }
    }
    if let tail { hash.add(tail) }
    return hash.key
  }

  /// ae and oe are e, ph is f, z is s and y is i: encyclopaedia, sulphur, organise, Libya; nil for a
  /// letter that is not heard.
  private static func sound<Letters>(
    _ letter: Letter, in word: StemWord<Letters>, _ index: Int, _ end: Int
  ) -> Letter? {
    switch letter {
    case "a", "o": index + 1 < end && word.at(index + 1) == "e" ? nil : letter
    case "h": index > 0 && word.at(index - 1) == "p" ? nil : letter
    case "p": index + 1 < end && word.at(index + 1) == "h" ? "f" : letter
    case "z": "s"
    case "y": "i"
    default: letter
    }
  }

  /// Gorky and Gorkii, Rachmaninov and Rachmaninoff.
  private static func carriedOver<Letters>(
    _ word: StemWord<Letters>, _ end: Int, _ tail: Letter?
  ) -> (Int, Letter?) {
    if let tail { return (end, tail == "y" ? "i" : tail) }
    let (last, second) = (word.at(end - 1), word.at(end - 2))
    if last == "f" && second == "f" && (word.at(end - 3) == "o" || word.at(end - 3) == "e") {
      return (end - 2, "v")
    }
    let isDouble = (second == "i" || second == "y") && (last == "i" || last == "y" || last == "j")
    // XVIII is not XVII.
    let isNumeral = second == "i" && (0..<end).allSatisfy { Roman.worth(word.at($0)) > 0 }
    return isDouble && !isNumeral ? (end - 2, "i") : (end, nil)
  }
}
