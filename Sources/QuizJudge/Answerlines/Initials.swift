/// WTO for World Trade Organization: three words at least, with and without the small ones.
enum Initials {
  /// The initials as a short way to give an answer; nil where they would say too little.
  static func of(_ reading: Reading) -> Shortening? {
    let content = reading.words.filter { !$0.kind.contains(.small) }
    guard content.count >= 3, content.count < 8 else { return nil }
    // WWI is not World War II.
    guard content.last?.isNumeral == false else { return nil }
    let letters = content.map { reading.letters[$0.start] }
    guard letters.allSatisfy({ $0.isASCIILetter }) else { return nil }
    return Shortening(reading: Self.reading(of: letters), rule: .initials)
  }

  /// The initials of all the words, the small ones too, but for a leading article.
  static func ofAll(_ reading: Reading) -> Reading? {
    var words = reading.words[...]
    if words.first?.kind.contains(.article) == true { words = words.dropFirst() }
    guard words.count > 1, words.last?.isNumeral == false else { return nil }
    return self.reading(of: words.map { reading.letters[$0.start] })
  }

  static func reading(of letters: [Letter]) -> Reading {
    Reading(folded: letters, hasRomans: false)
  }

  /// Whether two names are the same but for initials and a short given name: John F. Kennedy and
  /// John Fitzgerald Kennedy, N. Korea and North Korea, Leo DiCaprio and Leonardo DiCaprio.
  static func agree(_ one: Reading, _ other: Reading) -> Bool {
    guard one.words.count == other.words.count, (2...5).contains(one.words.count),
      let last = one.words.last, let otherLast = other.words.last, last.count > 2,
      last.isSame(as: otherLast)
    else { return false }
    let isNicknamed = Nicknames.arePair(one.letters(of: 0), other.letters(of: 0))
    return zip(one.words, other.words).enumerated().allSatisfy { index, pair in
      let (word, twin) = pair
      return word.isSame(as: twin) || isInitial(word, one, of: twin, other)
        || isInitial(twin, other, of: word, one) || index == 0 && isNicknamed
    }
  }

  static func isInitial(_ word: Word, _ reading: Reading) -> Bool {
    word.count == 1 && reading.letters[word.start].isASCIILetter && !word.kind.contains(.article)
  }

  private static func isInitial(
    _ word: Word, _ reading: Reading, of full: Word, _ other: Reading
  ) -> Bool {
    isInitial(word, reading) && full.count > 2 && !full.kind.contains(.number)
      && reading.letters[word.start] == other.letters[full.start]
  }
}

extension Reading {
  /// Whether a word but the last is a single letter.
  var hasInitials: Bool { words.dropLast().contains { Initials.isInitial($0, self) } }

  /// Whether it begins with a given name that has a short form, or is one.
  var hasNickname: Bool { words.count > 1 && Nicknames.isKnown(letters(of: 0)) }

  func letters(of index: Int) -> ArraySlice<Letter> {
    letters[words[index].start..<words[index].end]
  }
}
