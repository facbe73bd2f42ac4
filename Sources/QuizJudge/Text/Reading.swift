/// A text as the judge reads it: folded, in words, with the hashes that tell sameness at a glance.
struct Reading: Sendable {
  /// All the words without what stood between them.
  let letters: [Letter]
  let words: [Word]
  /// The letters alone.
  let squeezed: UInt64
  /// The letters without articles.
  let bare: UInt64
  /// The letters without articles as if they were one word, inflection off, or what they stand for.
  let compound: UInt64
  /// The keys of the words without articles; `romans` with numerals read as numbers.
  let sequence: UInt64
  let romans: UInt64
  /// The keys without articles and titles.
  let core: UInt64
  let coreRomans: UInt64
  /// The keys without articles and small words, in any order.
  let bag: UInt64
  /// The titles, in any order; 0 without one.
  let titles: UInt64
  /// Whether a word is left without articles and titles.
  let hasCore: Bool
  /// How many words carry content.
  let contentCount: Int
  /// A bit for each key, for a quick look whether a word can be there at all.
  let bloom: UInt64
  /// What all the words are together.
  let kinds: WordKind

  /// `hasRomans` says whether a word such as XIV may be a number.
  init(_ text: String, hasRomans: Bool = true) {
    self.init(folded: Folding.fold(text), hasRomans: hasRomans)
  }

  init(folded: [Letter], hasRomans: Bool = true) {
    let split = Splitter(folded)
    let words = WordReader(split, hasRomans: hasRomans).words
    self.init(letters: split.letters, words: words, split: split.words)
  }

  /// Some of the words of another reading.
  init(_ whole: Reading, words range: Range<Int>) {
    let from = range.isEmpty ? 0 : whole.words[range.lowerBound].start
    let to = range.isEmpty ? 0 : whole.words[range.upperBound - 1].end
    let words = whole.words[range].map { word in
      var word = word
      word.start -= from
      word.end -= from
      return word
    }
    let letters = Array(whole.letters[from..<to])
    self.init(letters: letters, words: words, split: words.map { $0.start..<$0.end })
  }

  init(letters: [Letter], words: [Word], split: [Range<Int>]) {
    self.letters = letters
    self.words = words
    let bareStart = Self.leadingArticles(words, letters)
    squeezed = Self.squeeze(letters, split)
    var sums = WordSums(words: words, from: bareStart)
    sums.add(letters: letters)
    bare = sums.bare.key
    compound = sums.compound
    sequence = sums.sequence.key
    romans = sums.romans.key
    core = sums.core.key
    coreRomans = sums.coreRomans.key
    bag = sums.bag
    titles = sums.titles
    hasCore = sums.hasCore
    contentCount = sums.contentCount
    bloom = sums.bloom
    kinds = sums.kinds
  }

  var isEmpty: Bool { words.isEmpty }

  /// The words with single spaces, as shown in a reason.
  var text: String {
    words.map { letters[$0.start..<$0.end].text }.joined(separator: " ")
  }

  /// "the", "a" and "an" in front go, as long as something is left.
  private static func leadingArticles(_ words: [Word], _ letters: [Letter]) -> Int {
    var start = 0
    while start + 1 < words.count, words[start].kind.contains(.article) { start += 1 }
    return start
  }

  /// Neighbouring digits of two words stay apart: 1 11 is not 11 1.
  private static func squeeze(_ letters: [Letter], _ split: [Range<Int>]) -> UInt64 {
    var hash = Hash()
    for range in split {
      if range.lowerBound > 0, letters[range.lowerBound].isDigit,
        letters[range.lowerBound - 1].isDigit
      {
        hash.add(" " as Letter)
      }
      for index in range { hash.add(letters[index]) }
    }
    return hash.key
  }
}
