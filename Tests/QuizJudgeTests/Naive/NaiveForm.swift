@testable import QuizJudge

/// One way to be right, to be prompted or to be wrong.
struct NaiveForm {
  var reading: NaiveReading
  var verdict: Verdict
  var alternative: Int
  var written: String
  /// Whether it is another way of giving a form, and not the form itself.
  var isShort = false
  var ask: String?
  /// The words that must be there; nil where all must.
  var needs: NaiveNeeds?
  var isLoose = false
  var quantity: NaiveQuantity?
  /// The words after which it does not count any more, and what it is worth then.
  var mention: (words: Scalars, after: Verdict)?
  var lettersPerTypo: Int

  /// What typos it forgives, in half letters.
  var budget: Int {
    guard lettersPerTypo > 0 else { return 0 }
    let length = reading.letters.count { !$0.isFigure } * 7 / lettersPerTypo
    switch length {
    case ..<5: return 0
    case 5: return 2
    case 6...9: return 3
    case 10...15: return 5
    case 16...23: return 6
    default: return min(8 + (length - 24) / 6, 16)
    }
  }

  /// A numeral in capitals: behind another word any, alone one of I, V and X that has two letters.
  static func hasRomans(_ text: String) -> Bool {
    let words = text.unicodeScalars.split {
      $0.isASCII && !$0.properties.isAlphabetic && !$0.isFigure
    }
    return words.enumerated().contains { place, word in
      guard word.allSatisfy({ "IVXLCDM".unicodeScalars.contains($0) }) else { return false }
      return place > 0 || word.count > 1 && word.allSatisfy { "IVX".unicodeScalars.contains($0) }
    }
  }

  static func reading(_ text: String) -> NaiveReading {
    NaiveReading(text, hasRomans: hasRomans(text))
  }
}

/// Words of which none may be missing, and beside which only some may stand.
struct NaiveNeeds {
  var reading: NaiveReading
  /// The underlined letters of words that are underlined in part, by the key of the word.
  var fragments: [String: Scalars] = [:]
  var underlined: Scalars
  var whole: NaiveReading

  /// The words of content, all where there is none.
  var parts: [NaiveWord] {
    let telling = reading.words.filter { $0.kinds.isDisjoint(with: [.small, .article]) }
    return telling.isEmpty ? reading.words : telling
  }

  /// Australian for Australia.
  func adjective(_ part: NaiveWord) -> Scalars? {
    part.text.last == "a" && part.count > 4 ? NaiveStem.of(part.text + ["n"]) : nil
  }

  func isFilled(_ part: NaiveWord, by word: NaiveWord) -> Bool {
    word.isSame(part) || fragments[part.key.string] == word.key || adjective(part) == word.key
  }

  func isPermitted(_ word: NaiveWord) -> Bool {
    if !word.kinds.isDisjoint(with: [.small, .article, .title, .place, .given]) { return true }
    if whole.words.contains(where: { $0.key == word.key }) { return true }
    guard word.count < 4 else { return false }
    var initials = whole.words.map { $0.text[0] }[...]
    return word.text.allSatisfy { letter in
      guard let place = initials.firstIndex(of: letter) else { return false }
      initials = initials[(place + 1)...]
      return true
    }
  }

  func areMet(by guess: NaiveReading) -> Bool {
    let wholes = [reading.compound, reading.bare, underlined]
    if wholes.contains(guess.compound) || wholes.contains(guess.bare) { return true }
    guard guess.words.count >= parts.count, guess.words.count <= 64 else { return false }
    var free = Array(guess.words.indices)
    var next = 0
    let isOrdered = reading.kinds.contains(.direction)
    for part in parts {
      let found = free.first { (!isOrdered || $0 >= next) && isFilled(part, by: guess.words[$0]) }
      guard let found else { return false }
      free.removeAll { $0 == found }
      next = found + 1
    }
    return free.allSatisfy { isPermitted(guess.words[$0]) }
  }
}
