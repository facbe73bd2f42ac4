@testable import QuizJudge

/// What the lists of `WordLists` say of a word. The lists are data; how they are looked up is not
/// shared.
enum NaiveLexicon {
  static let kinds: [String: WordKind] = {
    var kinds: [String: WordKind] = [:]
    for (kind, words) in WordLists.kinds {
      for word in words.split(separator: " ") { kinds[String(word), default: []].formUnion(kind) }
    }
    for (word, number) in NaiveNumerals.words {
      if case .nought = number { continue }
      kinds[word, default: []].formUnion(.number)
      if NaiveNumerals.ordinals.contains(word) { kinds[word, default: []].formUnion(.ordinal) }
    }
    return kinds
  }()

  /// The key of a word that stands for another one.
  static let keys: [String: Scalars] = {
    var keys: [String: Scalars] = [:]
    for line in WordLists.synonyms.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let key = NaiveStem.of(Scalars(words[0]))
      for word in words { keys[word] = key }
      for word in words where word.utf8.count > 3 && keys[word + "s"] == nil {
        keys[word + "s"] = key
      }
    }
    for word in WordLists.distinct.split(separator: " ").map(String.init) {
      (keys[word], keys[word + "s"]) = (Scalars(word), Scalars(word))
    }
    return keys
  }()

  /// Whether one is the full form of the other given name.
  static func areNicknames(_ one: String, _ other: String) -> Bool {
    WordLists.nicknames.split(separator: "/").contains { line in
      let names = line.split(separator: " ").map(String.init)
      return names[0] == one && names.dropFirst().contains(other)
        || names[0] == other && names.dropFirst().contains(one)
    }
  }

  static func key(_ word: Scalars) -> Scalars { keys[word.string] ?? NaiveStem.of(word) }
}

/// Number words and roman numerals.
enum NaiveNumerals {
  enum Part: Equatable {
    case unit(Int)
    case ten(Int)
    case fused(Int)
    case scale(Int)
    case nought
  }

  private static let units = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen
    """.split(separator: " ").map(String.init)
  private static let places = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    """.split(separator: " ").map(String.init)
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = [
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "quadrillion": 1_000_000_000_000_000,
  ]

  static let words: [String: Part] = {
    var words: [String: Part] = ["nought": .unit(0), "nil": .unit(0), "fourty": .ten(40)]
    (words["oh"], words["o"]) = (.nought, .nought)
    for value in 0..<20 {
      (words[units[value]], words[places[value]]) = (.unit(value), .unit(value))
    }
    for (index, ten) in tens.enumerated() {
      let value = (index + 2) * 10
      (words[ten], words[ten.dropLast() + "ieth"]) = (.ten(value), .ten(value))
      for unit in 1...9 {
        words[ten + units[unit]] = .fused(value + unit)
        words[ten + places[unit]] = .fused(value + unit)
      }
    }
    for (scale, value) in scales {
      (words[scale], words[scale + "th"]) = (.scale(value), .scale(value))
    }
    return words
  }()

  static let ordinals: Set<String> = Set(
    words.keys.filter { word in
      places.contains { word.hasSuffix($0) } || word.hasSuffix("ieth")
        || scales.keys.contains { word == $0 + "th" }
    })

  static let romans: [String: Int] = {
    let digits = [
      ["", "m", "mm", "mmm"], ["", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"],
      ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"],
      ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"],
    ]
    var romans: [String: Int] = [:]
    for value in 1...3999 {
      let text =
        digits[0][value / 1000] + digits[1][value / 100 % 10] + digits[2][value / 10 % 10]
        + digits[3][value % 10]
      romans[text] = value
    }
    return romans
  }()
}
