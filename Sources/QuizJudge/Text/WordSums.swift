/// The running hashes over the words of a text; see `Reading` for what each is for.
struct WordSums {
  var bare = Hash()
  var compound: UInt64 = 0
  var sequence = Hash()
  var romans = Hash()
  var core = Hash()
  var coreRomans = Hash()
  var bag: UInt64 = 0
  var titles: UInt64 = 0
  var hasCore = false
  var contentCount = 0
  var bloom: UInt64 = 0
  var kinds: WordKind = []
  private let words: [Word]
  private let start: Int

  /// Sums the words behind the leading articles.
  init(words: [Word], from start: Int) {
    self.words = words
    self.start = start
    for index in start..<max(start, words.count) where !isSkipped(index) {
      add(words[index], isLast: index + 1 == words.count)
    }
    for word in words { bloom |= Self.bit(word.key) | (word.roman == 0 ? 0 : Self.bit(word.roman)) }
  }

  static func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 58) }

  /// "the" is dropped wherever it stands between other words; "a" within may be vitamin A.
  private func isSkipped(_ index: Int) -> Bool {
    index > start && words[index].kind.contains(.article) && words[index].count == 3
      && index + 1 < words.count
  }

  /// Stephen King and the Lion King are no kings by title.
  private mutating func add(_ word: Word, isLast: Bool) {
    let number = word.roman == 0 ? word.key : word.roman
    kinds.formUnion(word.kind)
    sequence.add(word.key)
    romans.add(number)
    if word.kind.contains(.title) && (!isLast || !hasCore) {
      titles &+= word.key
    } else {
      hasCore = true
      core.add(word.key)
      coreRomans.add(number)
    }
    guard !word.kind.contains(.small) else { return }
    bag &+= (word.key ^ (word.key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    contentCount += 1
  }

  /// Adds the letters of the words that are not skipped.
  mutating func add(letters: [Letter]) {
    var kept: [Letter] = []
    kept.reserveCapacity(letters.count)
    for index in start..<max(start, words.count) where !isSkipped(index) {
      let word = words[index]
      if let last = kept.last, last.isDigit, letters[word.start].isDigit { bare.add(" " as Letter) }
      for place in word.start..<word.end { bare.add(letters[place]) }
      kept.append(contentsOf: letters[word.start..<word.end])
    }
    compound = compoundKey(kept)
  }

  private func compoundKey(_ kept: [Letter]) -> UInt64 {
    let entry = WordTable.shared.entry(Hash.key(kept))
    if let entry, entry.key != 0 { return entry.key }
    return Stem.key(kept)
  }
}
