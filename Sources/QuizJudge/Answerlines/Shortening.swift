/// The shorter ways in which people give an answer that is written out in full.
struct Shortening: Sendable {
  let reading: Reading
  let rule: MatchRule
  /// Whether the short way needs to be made more specific.
  var isVague = false

  /// The short ways of a plain answer, in a fixed order.
  static func all(of text: String, reading: Reading) -> [Shortening] {
    var result: [Shortening] = []
    for part in parts(of: text) where !part.text.isEmpty {
      let short = Reading(part.text, hasRomans: Form.hasRomans(part.text))
      if short.isEmpty || short.squeezed == reading.squeezed { continue }
      result.append(Shortening(reading: short, rule: .requiredPart, isVague: part.isVague))
      result += names(short, isVague: part.isVague)
    }
    result += names(reading, isVague: false)
    if let initials = Initials.of(reading) { result.append(initials) }
    if let initials = Initials.ofAll(reading), initials.letters.count > 2 {
      result.append(Shortening(reading: initials, rule: .initials))
    }
    return result
  }

  /// Without what stands in parentheses, and on either side of a colon.
  private static func parts(of text: String) -> [(text: String, isVague: Bool)] {
    var result: [(text: String, isVague: Bool)] = []
    if text.utf8.contains(40) { result.append((Parentheses.removed(from: text), false)) }
    guard text.utf8.contains(where: { $0 == 58 || $0 == 59 }),
      let mark = text.firstIndex(where: { $0 == ":" || $0 == ";" })
    else { return result }
    let after = text[text.index(after: mark)...]
    guard after.first == " " else { return result }
    let isAlternativeTitle = after.lowercased().hasPrefix(" or")
    let isTitle = text[..<mark].count > 3 && after.count > 5
    if text[mark] == ";" && !isAlternativeTitle || !isTitle { return result }
    result.append((String(text[..<mark]), !isAlternativeTitle))
    if !isAlternativeTitle { result.append((String(after.dropFirst()), false)) }
    return result
  }

  /// Everest for Mount Everest, Washington for George Washington, Bush for George W. Bush, Tolkien
  /// for J. R. R. Tolkien.
  private static func names(_ reading: Reading, isVague: Bool) -> [Shortening] {
    let words = reading.words
    guard words.count > 1, words.count < 5 else { return [] }
    var result: [Shortening] = []
    func add(_ range: Range<Int>) {
      let short = Reading(reading, words: range)
      result.append(Shortening(reading: short, rule: .requiredPart, isVague: isVague))
    }
    let isName = words[0].kind.contains(.given)
    let last = words[words.count - 1]
    if words.count > 2, last.count >= 5, words.dropLast().allSatisfy({ $0.count == 1 }) {
      add(words.count - 1..<words.count)
    }
    if words[0].kind.contains(.place), words.count == 2, last.count >= 5 { add(1..<2) }
    let hasConnector = words.contains { !$0.kind.isDisjoint(with: [.small, .number, .direction]) }
    if isName, words.count < 4, !hasConnector, last.count >= 3, !last.kind.contains(.place) {
      add(words.count - 1..<words.count)
    }
    if let short = withoutInitials(reading) {
      result.append(Shortening(reading: short, rule: .wordForm, isVague: isVague))
    }
    return result
  }

  /// Samuel Jackson for Samuel L. Jackson; nil without an initial in the middle.
  static func withoutInitials(_ reading: Reading) -> Reading? {
    let words = reading.words
    guard words.count > 2, words[0].count > 1 else { return nil }
    var letters: [Letter] = []
    var kept: [Word] = []
    for (index, word) in words.enumerated() {
      let isMiddle = index > 0 && index + 1 < words.count
      if isMiddle && word.count == 1 && reading.letters[word.start].isASCIILetter { continue }
      var copy = word
      copy.start = letters.count
      letters += reading.letters[word.start..<word.end]
      copy.end = letters.count
      kept.append(copy)
    }
    guard kept.count < words.count else { return nil }
    return Reading(letters: letters, words: kept, split: kept.map { $0.start..<$0.end })
  }
}
