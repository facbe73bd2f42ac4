@testable import QuizJudge

/// The ways in which a person is called, as "Names" says.
struct NaiveNames {
  private let reading: NaiveReading
  private var first = 0
  private var end = 0

  init(_ reading: NaiveReading) {
    self.reading = reading
    let words = reading.words
    var place = 0
    while place + 1 < words.count, words[place].kinds.contains(.title) { place += 1 }
    while place + 1 < words.count, words[place].isInitial { place += 1 }
    first = words[place].kinds.contains(.given) ? place : 0
    let isSon = words.count > 2 && words[words.count - 1].kinds.contains(.suffix)
    end = words.count - (isSon ? 1 : 0)
  }

  private var words: [NaiveWord] { reading.words }

  var ways: [NaiveReading] {
    guard words.count < 6 else { return [] }
    var ways: [NaiveReading] = []
    if end < words.count {
      ways.append(reading.part(0..<end))
      ways += NaiveShort.initials(reading.part(0..<end))
    }
    ways += surnames.map { reading.part($0) }
    if let letters = initialled { ways.append(NaiveReading(folded: letters, hasRomans: false)) }
    if let short = NaiveNames.withoutInitials(reading) { ways.append(short) }
    return ways
  }

  private var isName: Bool {
    words[first].kinds.contains(.given) && !words[end - 1].isNumeral
      && words[end - 1].kinds.isDisjoint(with: [.place, .thing])
  }

  private var isPlain: Bool {
    words[first..<end].allSatisfy { $0.kinds.isDisjoint(with: [.small, .number, .direction]) }
  }

  private var surnames: [Range<Int>] {
    let last = words[end - 1]
    if end > 2, last.count >= 5, words[..<(end - 1)].allSatisfy(\.isInitial) {
      return [end - 1..<end]
    }
    guard isName, end - first > 1 else { return [] }
    if let particle { return [particle.0..<end, particle.1..<end] }
    guard isPlain, last.count >= 3 else { return [] }
    let middle = words[(first + 1)..<(end - 1)].count { $0.count > 1 }
    var result = middle < 2 ? [end - 1..<end] : []
    if middle == 1, end - first == 3 { result.append(first + 1..<end) }
    if first > 0 { result.append(first..<end) }
    return result
  }

  /// Where a "van" or "de" begins, and the name behind it.
  private var particle: (Int, Int)? {
    guard first + 1 < end - 1,
      let start = (first + 1..<end - 1).first(where: { words[$0].kinds.contains(.particle) })
    else { return nil }
    var name = start
    while name < end, words[name].kinds.contains(.particle) { name += 1 }
    let rest = words[name..<end]
    guard let last = rest.last, last.count >= 4, rest.count < 3,
      rest.allSatisfy({ $0.kinds.isDisjoint(with: [.small, .article, .number]) })
    else { return nil }
    return (start, name)
  }

  private var initialled: Scalars? {
    guard isName, isPlain, (2...4).contains(end - first), words[end - 1].count > 2 else {
      return nil
    }
    return words[first..<(end - 1)].flatMap { [$0.text[0], " "] } + words[end - 1].text
  }

  static func withoutInitials(_ reading: NaiveReading) -> NaiveReading? {
    let words = reading.words
    guard words.count > 2, words[0].count > 1 else { return nil }
    return reading.filtered { place, word in
      place == 0 || place + 1 == words.count || word.count > 1 || !word.text[0].isPlainLetter
    }
  }
}
