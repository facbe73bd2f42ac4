/// The ways in which a person is called who is written with given name and surname.
struct NameParts {
  private let reading: Reading
  private var words: [Word] { reading.words }
  /// Where the given name stands, behind the titles.
  private let first: Int
  /// The end of the surname, before Jr.
  private let end: Int

  init(_ reading: Reading) {
    self.reading = reading
    let words = reading.words
    let titles = words.dropLast().prefix { $0.kind.contains(.title) }.count
    let initials = words.dropLast().dropFirst(titles).prefix { Initials.isInitial($0, reading) }
      .count
    let isGiven = words[min(titles + initials, words.count - 1)].kind.contains(.given)
    first = isGiven ? titles + initials : 0
    let hasSuffix = words.count > 2 && words.last?.kind.contains(.suffix) == true
    end = hasSuffix ? words.count - 1 : words.count
  }

  /// Everest for Mount Everest, Tolkien for J. R. R. Tolkien, Bach and J. S. Bach for Johann
  /// Sebastian Bach, van Gogh for Vincent van Gogh, Samuel Jackson for Samuel L. Jackson.
  var shortenings: [Shortening] {
    guard words.count < 6 else { return [] }
    var result: [Shortening] = []
    if end < words.count {
      let father = Reading(reading, words: 0..<end)
      result.append(Shortening(reading: father, rule: .wordForm))
      result += Initials.of(father).map { [$0] } ?? []
    }
    result += surnames.map { part($0, .requiredPart) }
    if let abbreviated { result.append(Shortening(reading: abbreviated, rule: .initials)) }
    if let short = Self.withoutInitials(reading) {
      result.append(Shortening(reading: short, rule: .wordForm))
    }
    return result
  }

  private func part(_ range: Range<Int>, _ rule: MatchRule) -> Shortening {
    Shortening(reading: Reading(reading, words: range), rule: rule)
  }

  private var surnames: [Range<Int>] {
    let last = words[end - 1]
    if end > 2, last.count >= 5,
      words[..<(end - 1)].allSatisfy({ Initials.isInitial($0, reading) })
    {
      return [end - 1..<end]
    }
    guard isName, end - first > 1 else { return [] }
    if let particle { return [particle.lowerBound..<end, particle.upperBound..<end] }
    guard !hasConnector, last.count >= 3 else { return [] }
    let middle = words[(first + 1)..<(end - 1)].filter { $0.count > 1 }
    var result = middle.count < 2 ? [end - 1..<end] : []
    if middle.count == 1, end - first == 3 { result.append(first + 1..<end) }
    if first > 0 { result.append(first..<end) }
    return result
  }

  private var isName: Bool {
    words[first].kind.contains(.given) && !words[end - 1].isNumeral
      && words[end - 1].kind.isDisjoint(with: [.place, .thing])
  }

  /// The places of a "van" or "de" with which the surname begins.
  private var particle: Range<Int>? {
    let place = (first + 1..<max(first + 1, end - 1)).first { words[$0].kind.contains(.particle) }
    guard let place else { return nil }
    let rest = words[place..<end].drop { $0.kind.contains(.particle) }
    guard let last = rest.last, last.count >= 4, rest.count < 3,
      rest.allSatisfy({ $0.kind.isDisjoint(with: [.small, .article, .number]) })
    else { return nil }
    return place..<rest.startIndex
  }

  private var hasConnector: Bool {
    words[first..<end].contains { !$0.kind.isDisjoint(with: [.small, .number, .direction]) }
  }

  /// J. S. Bach; nil where there is no given name to shorten.
  private var abbreviated: Reading? {
    guard isName, !hasConnector, (2...4).contains(end - first), words[end - 1].count > 2 else {
      return nil
    }
    var letters: [Letter] = []
    for word in words[first..<(end - 1)] { letters += [reading.letters[word.start], " "] }
    return Reading(
      folded: letters + reading.letters[words[end - 1].start..<words[end - 1].end],
      hasRomans: false)
  }

  /// Samuel Jackson for Samuel L. Jackson; nil without an initial in the middle.
  static func withoutInitials(_ reading: Reading) -> Reading? {
    let words = reading.words
    guard words.count > 2, words[0].count > 1 else { return nil }
    return reading.filtered { index, word in
      let isMiddle = index > 0 && index + 1 < words.count
      return !(isMiddle && word.count == 1 && reading.letters[word.start].isASCIILetter)
    }
  }
}
