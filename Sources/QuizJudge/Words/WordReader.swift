/// Gives each word its key and kind, and joins the words of a number.
struct WordReader {
  private let letters: [Letter]
  private let hasRomans: Bool
  private var entries: [WordTable.Entry?] = []
  private(set) var words: [Word] = []

  init(_ split: Splitter, hasRomans: Bool) {
    self.hasRomans = hasRomans
    letters = split.letters
    let ranges = split.words
    entries.reserveCapacity(ranges.count)
    words.reserveCapacity(ranges.count)
    for range in ranges { read(range, isOnly: ranges.count == 1) }
    guard entries.contains(where: { $0 != nil && $0?.number != NumberWord.none }) else { return }
    joinNumbers()
  }

  private mutating func read(_ range: Range<Int>, isOnly: Bool) {
    let slice = letters[range]
    let entry = WordTable.shared.entry(Hash.key(slice))
    entries.append(entry)
    var word = Word(start: range.lowerBound, end: range.upperBound, key: 0)
    word.kind = entry?.kind ?? []
    if let key = entry?.key, key != 0 {
      word.key = key
    } else if !isOnly && slice.count == 1 && slice.first == "n" {
      word.key = Self.and
    } else {
      keyed(&word, slice)
    }
    if hasRomans, let value = Roman.value(slice) { word.roman = Hash.key(value) }
    words.append(word)
  }

  private static let and = Stem.key([Letter](folded: "and"))

  private func keyed(_ word: inout Word, _ slice: ArraySlice<Letter>) {
    guard let first = slice.first, first.isDigit || first == "-" || first == "." else {
      word.key = Stem.key(slice)
      return
    }
    let digits = slice.prefix { !$0.isASCIILetter }
    let suffix = slice.dropFirst(digits.count).text
    let isOrdinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th"
    word.key = isOrdinal ? Hash.key(digits) : Hash.key(slice)
    if suffix.isEmpty || isOrdinal { word.kind.formUnion(.number) }
    if isOrdinal { word.kind.formUnion(.ordinal) }
  }

  private mutating func joinNumbers() {
    var joined: [Word] = []
    joined.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      var phrase = NumberPhrase()
      let end = phrase.read(at: index, count: words.count) { self.part($0) }
      guard end > index, let value = phrase.value else {
        joined.append(words[index])
        index += 1
        continue
      }
      var word = words[index]
      word.end = words[end - 1].end
      word.key = Hash.key(value)
      word.kind = phrase.isOrdinal ? [.number, .ordinal] : .number
      if end > index + 1 { word.roman = 0 }
      joined.append(word)
      index = end
    }
    words = joined
  }

  /// What a word of this text is within a number.
  private func part(_ index: Int) -> NumberPhrase.Part {
    let word = words[index]
    let slice = letters[word.start..<word.end]
    if let number = entries[index]?.number, number != .none { return .word(number) }
    if slice.allSatisfy(\.isDigit), slice.count < 10, let value = Int(slice.text) {
      return .digits(value)
    }
    return slice.count == 3 && slice.elementsEqual([Letter](folded: "and")) ? .word(.and) : .other
  }
}
