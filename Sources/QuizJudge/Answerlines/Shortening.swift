/// The other ways in which people give an answer that is written out in full.
struct Shortening: Sendable {
  let reading: Reading
  let rule: MatchRule
  /// Whether the short way needs to be made more specific.
  var isVague = false

  /// The other ways of a plain answer, in a fixed order.
  static func all(of text: String, reading: Reading) -> [Shortening] {
    var result: [Shortening] = []
    for part in TitleParts.of(text) where !part.text.isEmpty {
      let short = Reading(part.text, hasRomans: Form.hasRomans(part.text))
      if short.isEmpty || short.squeezed == reading.squeezed { continue }
      result.append(Shortening(reading: short, rule: .requiredPart, isVague: part.isVague))
      result += names(short, isVague: part.isVague)
    }
    result += names(spaced(text) ?? reading, isVague: false)
    for spelled in Spelling.variants(of: text) {
      let other = Reading(spelled, hasRomans: Form.hasRomans(spelled))
      if !other.isEmpty { result.append(Shortening(reading: other, rule: .folded)) }
    }
    if let initials = Initials.of(reading) { result.append(initials) }
    if let initials = Initials.ofAll(reading), initials.letters.count > 2 {
      result.append(Shortening(reading: initials, rule: .initials))
    }
    return result
  }

  /// J. D. Salinger for J.D. Salinger; nil where no initials touch.
  private static func spaced(_ text: String) -> Reading? {
    guard text.utf8.contains(46), text.utf8.count < 100 else { return nil }
    var spaced = ""
    for (index, character) in zip(text.indices, text) {
      spaced.append(character)
      let next = text.index(after: index)
      guard character == ".", next < text.endIndex, text[next].isUppercase else { continue }
      spaced.append(" ")
    }
    return spaced.count > text.count ? Form.reading(of: spaced) : nil
  }

  /// A name by its surname, a place without its kind, a sequel without "part".
  private static func names(_ reading: Reading, isVague: Bool) -> [Shortening] {
    guard reading.words.count > 1 else { return [] }
    var result = NameParts(reading).shortenings
    if let place = PlaceName.short(of: reading) {
      result.append(Shortening(reading: place, rule: .requiredPart))
    }
    if let bare = Numbering.bare(reading) {
      result.append(Shortening(reading: bare, rule: .wordForm))
    }
    return result.map { Shortening(reading: $0.reading, rule: $0.rule, isVague: isVague) }
  }
}

extension Reading {
  /// The words for which `isKept` is true, given with their places; nil where that is all of them or
  /// none.
  func filtered(_ isKept: (Int, Word) -> Bool) -> Reading? {
    var kept: [Word] = []
    var letters: [Letter] = []
    for (index, word) in words.enumerated() where isKept(index, word) {
      var copy = word
      copy.start = letters.count
      letters += self.letters[word.start..<word.end]
      copy.end = letters.count
      kept.append(copy)
    }
    guard !kept.isEmpty, kept.count < words.count else { return nil }
    return Reading(letters: letters, words: kept, split: kept.map { $0.start..<$0.end })
  }

  /// Whether the word at a place is spelled so.
  func isWord(_ index: Int, _ name: String) -> Bool {
    guard words.indices.contains(index) else { return false }
    let word = words[index]
    return letters[word.start..<word.end].elementsEqual(
      name.unicodeScalars.lazy.map { Letter($0.value) })
  }
}
