@testable import QuizJudge

/// The other ways in which a plain answer is given, as "Shorter ways" says.
enum NaiveShort {
  typealias Way = (reading: NaiveReading, isVague: Bool)

  static func ways(_ text: String) -> [Way] {
    let whole = NaiveForm.reading(text)
    var ways: [Way] = []
    for (part, isVague) in titles(text) where !part.isEmpty {
      let reading = NaiveForm.reading(part)
      if reading.isEmpty || reading.squeezed == whole.squeezed { continue }
      ways += ([reading] + named(reading)).map { ($0, isVague) }
    }
    ways += named(spaced(text) ?? whole).map { ($0, false) }
    ways += NaiveSpelling.ofAnswer(text).map(NaiveForm.reading).filter { !$0.isEmpty }
      .map { ($0, false) }
    ways += initials(whole).map { ($0, false) }
    if let all = allInitials(whole), all.letters.count > 2 { ways.append((all, false)) }
    return ways
  }

  private static func named(_ reading: NaiveReading) -> [NaiveReading] {
    guard reading.words.count > 1 else { return [] }
    return NaiveNames(reading).ways
      + [NaivePlace.short(reading), numbering(reading)].compactMap(\.self)
  }

  private static func spaced(_ text: String) -> NaiveReading? {
    guard text.utf8.count < 100 else { return nil }
    let spaced = text.indices.reduce(into: "") { result, place in
      result.append(text[place])
      let next = text.index(after: place)
      if text[place] == ".", next < text.endIndex, text[next].isUppercase { result.append(" ") }
    }
    return spaced == text ? nil : NaiveForm.reading(spaced)
  }

  /// Without "part" before a number and "to" between two.
  static func numbering(_ reading: NaiveReading) -> NaiveReading? {
    let words = reading.words
    guard words.count > 2,
      reading.words.contains(where: { !$0.kinds.isDisjoint(with: [.part, .direction]) })
    else { return nil }
    return reading.filtered { place, word in
      guard place + 1 < words.count, words[place + 1].isNumeral else { return true }
      if word.kinds.contains(.part) {
        return place == 0 && word.text != Scalars("number") && word.text != Scalars("no")
      }
      let isBetween = place > 0 && words[place - 1].isNumeral
      return !(word.text == Scalars("to") && isBetween)
    }
  }

  static func initials(_ reading: NaiveReading) -> [NaiveReading] {
    let content = reading.words.filter { !$0.kinds.contains(.small) }
    guard (3..<8).contains(content.count), content.last?.isNumeral == false,
      content.allSatisfy({ $0.text[0].isPlainLetter })
    else { return [] }
    return [NaiveReading(folded: content.map { $0.text[0] }, hasRomans: false)]
  }

  /// The initials of all words, but for an article in front.
  static func allInitials(_ reading: NaiveReading) -> NaiveReading? {
    var words = reading.words
    if words.first?.kinds.contains(.article) == true { words.removeFirst() }
    guard words.count > 1, words.last?.isNumeral == false else { return nil }
    return NaiveReading(folded: words.map { $0.text[0] }, hasRomans: false)
  }
}

/// Names of places with and without their kind.
enum NaivePlace {
  static func short(_ reading: NaiveReading) -> NaiveReading? {
    let words = reading.words
    guard words.count == 2 || words.count == 3 else { return nil }
    if words[0].kinds.contains(.place) {
      if words.count == 2 { return words[1].count >= 5 ? reading.part(1..<2) : nil }
      let territories = ["republic", "isle", "principality", "duchy", "commonwealth", "county"]
      let isTerritory = territories.contains { reading.isWord(0, $0) } && reading.isWord(1, "of")
      return isTerritory && words[2].count >= 4 ? reading.part(2..<3) : nil
    }
    guard words.count == 2, isKind(reading, 1, words[0].count),
      words[0].kinds.isDisjoint(with: [.given, .small, .number, .title])
    else { return nil }
    return reading.part(0..<1)
  }

  static func isKind(_ reading: NaiveReading, _ place: Int, _ letters: Int) -> Bool {
    let short = ["river", "ocean", "desert"].contains { reading.isWord(place, $0) }
    let long = ["sea", "mountains", "lake"].contains { reading.isWord(place, $0) }
    return short && letters >= 4 || long && letters >= 6
  }
}
