/// Takes inflection and regional spelling off a word, for its key only: what is left need not be
/// a word, it only has to be the same for all the forms.
enum Stem {
  /// The key of a word: equal for singular and plural, -ing and -ed, British and American.
  static func key(_ word: some RandomAccessCollection<Letter>) -> UInt64 {
    var end = word.count
    var tail: Letter?
    (end, tail) = cut(Word(word))
    var hash = Hash()
    var index = 0
    let isLong = end > 4
    while index < end {
      let letter = word[word.index(word.startIndex, offsetBy: index)]
      index += 1
      let next: Letter = index < end ? word[word.index(word.startIndex, offsetBy: index)] : " "
      // ae and oe are e: encyclopaedia, oestrogen; and z is s: organise, analyse.
      if isLong && next == "e" && (letter == "a" || letter == "o") { continue }
      hash.add(letter == "z" && isLong ? "s" : letter)
    }
    if let tail { hash.add(tail) }
    return hash.key
  }

  private struct Word<Letters: RandomAccessCollection<Letter>> {
    let letters: Letters
    let count: Int
    init(_ letters: Letters) {
      self.letters = letters
      count = letters.count
    }
    /// The letter so many places before the end; 1 is the last.
    func last(_ back: Int) -> Letter {
      back <= count ? letters[letters.index(letters.endIndex, offsetBy: -back)] : " "
    }
    func hasVowel(before end: Int) -> Bool { letters.prefix(end).contains(where: \.isVowel) }
  }

  /// How much of the word stays, and the letter that then ends it.
  private static func cut<Letters>(_ word: Word<Letters>) -> (Int, Letter?) {
    guard word.count >= 4, word.last(1).isASCIILetter else { return (word.count, nil) }
    var end = word.count
    if word.last(1) == "s" { end = plural(word) }
    if end < 0 { return (-end, "y") }
    return ending(word, end)
  }

  /// The length without the plural's ending; negative where a y is to be put back.
  private static func plural<Letters>(_ word: Word<Letters>) -> Int {
    switch (word.last(3), word.last(2)) {
    case (_, "s"), (_, "u"), (_, "i"): word.count
    case ("i", "e"): word.count > 4 ? -(word.count - 3) : word.count - 1
    case ("x", "e"), ("s", "e"), ("h", "e"), ("z", "e"): word.count - 2
    default: word.count - 1
    }
  }

  private static func ending<Letters>(_ word: Word<Letters>, _ length: Int) -> (Int, Letter?) {
    let shift = word.count - length
    let last = word.last(1 + shift)
    let second = word.last(2 + shift)
    if last == "g" && second == "n" && word.last(3 + shift) == "i" && length >= 6
      && word.hasVowel(before: length - 3)
    {
      return undoubled(word, length - 3)
    }
    if last == "d" && second == "e" && length >= 5 && word.hasVowel(before: length - 2) {
      return undoubled(word, length - 2)
    }
    if last == "r" && second == "u" && word.last(3 + shift) == "o" && length >= 6 {
      return (length - 2, "r")
    }
    if last == "e" && length >= 4 { return undoubled(word, length - 1) }
    return (length, nil)
  }

  /// running is run, and firing is fire, whose e is off too.
  private static func undoubled<Letters>(_ word: Word<Letters>, _ length: Int) -> (Int, Letter?) {
    let shift = word.count - length
    let last = word.last(1 + shift)
    let isDouble = last == word.last(2 + shift) && last != "s" && last != "l" && last != "e"
    return (isDouble && length > 3 ? length - 1 : length, nil)
  }
}
