@testable import QuizJudge

/// A word, or a number of several words.
struct NaiveWord {
  var text: Scalars
  var key: Scalars
  /// What it is as a roman numeral.
  var roman: Scalars?
  var kinds: WordKind = []

  var count: Int { text.count }
  var isNumeral: Bool { kinds.contains(.number) || roman != nil }
  var asNumber: Scalars { roman ?? key }

  func isSame(_ other: NaiveWord) -> Bool {
    key == other.key || roman != nil && (roman == other.key || roman == other.roman)
      || other.roman != nil && other.roman == key
  }

  /// A single letter that stands for a name; "a" is an article.
  var isInitial: Bool { count == 1 && text[0].isPlainLetter && !kinds.contains(.article) }
}

/// A text in words with their keys and kinds.
struct NaiveReading {
  var words: [NaiveWord] = []

  var letters: Scalars { words.flatMap(\.text) }
  var isEmpty: Bool { words.isEmpty }

  init(words: [NaiveWord]) { self.words = words }

  init(_ text: String, hasRomans: Bool = true) {
    self.init(folded: Scalars(Folding.fold(text).text), hasRomans: hasRomans)
  }

  init(folded: Scalars, hasRomans: Bool = true) {
    let split = NaiveSplit(folded).words
    let words = split.map { NaiveReading.word($0, isOnly: split.count == 1, hasRomans: hasRomans) }
    self.words = NaiveReading.joined(words, split.map(\.string))
  }

  private static func word(_ text: Scalars, isOnly: Bool, hasRomans: Bool) -> NaiveWord {
    var word = NaiveWord(text: text, key: NaiveLexicon.key(text))
    word.kinds = NaiveLexicon.kinds[text.string] ?? []
    let hasKey = NaiveLexicon.keys[text.string] != nil
    if !hasKey, !isOnly, text == ["n"] {
      word.key = NaiveStem.of(Scalars("and"))
    } else if !hasKey, let first = text.first, first.isFigure || first == "-" || first == "." {
      let digits = Array(text.prefix { !$0.isPlainLetter })
      let suffix = Array(text.dropFirst(digits.count)).string
      let isPlace = ["st", "nd", "rd", "th"].contains(suffix)
      word.key = isPlace ? digits : text
      if suffix.isEmpty || isPlace { word.kinds.formUnion(.number) }
      if isPlace { word.kinds.formUnion(.ordinal) }
    }
    if hasRomans { word.roman = NaiveNumerals.romans[text.string].map { Scalars(String($0)) } }
    return word
  }

  private static func joined(_ words: [NaiveWord], _ names: [String]) -> [NaiveWord] {
    guard names.contains(where: { NaiveNumerals.words[$0] != nil }) else { return words }
    var joined: [NaiveWord] = []
    var place = 0
    while place < words.count {
      let phrase = NaivePhrase(Array(names[place...]))
      guard phrase.count > 0, let value = phrase.value else {
        joined.append(words[place])
        place += 1
        continue
      }
      var word = words[place]
      word.text = words[place..<(place + phrase.count)].flatMap(\.text)
      word.key = Scalars(String(value))
      word.kinds = phrase.isOrdinal ? [.number, .ordinal] : .number
      if phrase.count > 1 { word.roman = nil }
      joined.append(word)
      place += phrase.count
    }
    return joined
  }
}
