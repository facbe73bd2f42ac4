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
}
