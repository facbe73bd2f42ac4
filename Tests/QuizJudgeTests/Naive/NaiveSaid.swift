@testable import QuizJudge

/// What is said around an answer, as "What is said around an answer" says.
struct NaiveSaid {
  private struct Token {
    var start: Int
    /// The word without apostrophes; nil for a mark.
    var name: String?
    var mark: Unicode.Scalar?
  }

  private let text: Scalars
  private var tokens: [Token] = []

  init(_ text: Scalars) {
    self.text = text
    var word: Range<Int>?
    func name(_ range: Range<Int>) -> String {
      text[range].filter { $0 != "'" }.map(String.init).joined()
    }
    for place in text.indices {
      let isMark = isMark(place)
      if text[place] == " " || isMark {
        if let range = word { tokens.append(Token(start: range.lowerBound, name: name(range))) }
        word = nil
        if isMark { tokens.append(Token(start: place, mark: text[place])) }
      } else {
        word = (word?.lowerBound ?? place)..<(place + 1)
      }
    }
    if let range = word { tokens.append(Token(start: range.lowerBound, name: name(range))) }
  }

  private func isMark(_ place: Int) -> Bool {
    let sign = text[place]
    guard ",;:.?!-/()\"".unicodeScalars.contains(sign) else { return false }
    let (before, after) = (text.at(place - 1), text.at(place + 1))
    guard after.isFigure else { return true }
    if before.isFigure { return sign == "?" || sign == "!" }
    return !((sign == "-" || sign == ".") && (before == " " || before == "$"))
  }

  private func name(_ place: Int) -> String {
    tokens.indices.contains(place) ? tokens[place].name ?? "" : ""
  }
  private func isMark(at place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].name == nil
  }

  /// What follows the last thing that was taken back.
  var corrected: Scalars? {
    guard text.count <= 500 else { return nil }
    var (begin, place) = (0, 0)
    var found: Int?
    while place < tokens.count {
      guard let end = endOfCorrection(place), end < tokens.count else {
        place += 1
        continue
      }
      let answer = (begin..<place).drop { isMark(at: $0) || NaiveSaid.silent.contains(name($0)) }
      if answer.contains(where: { tokens[$0].mark == "," || tokens[$0].mark == ";" }) { return nil }
      (found, begin, place) = (end, end, end)
    }
    guard let found, tokens[found...].contains(where: { $0.name != nil }) else { return nil }
    return Array(text[tokens[found].start...])
  }

  private static let silent = ["oh", "er", "um", "uh", "erm", "ah", "hmm", "well"]
  private static let single = ["no", "nope", "sorry", "wait", "rather", "correction", "actually"]
  private static let double = [
    "no wait", "wait no", "oh wait", "i mean", "i meant", "scratch that", "strike that",
    "make that",
    "or rather", "actually no", "no actually", "no sorry", "sorry no",
  ]

  private func endOfCorrection(_ start: Int) -> Int? {
    let isBounded = start == 0 || isBoundary(start)
    var (end, hasWord): (Int?, Bool) = (nil, false)
    var place = start
    while place < tokens.count {
      if isMark(at: place) {
        place += 1
        if hasWord, isBounded { end = place }
      } else if NaiveSaid.double.contains(name(place) + " " + name(place + 1)) {
        place += 2
        (end, hasWord) = (place, true)
      } else if NaiveSaid.single.contains(name(place)) {
        hasWord = true
        place += 1
        if isBounded, name(place - 1) == "actually" { end = place }
      } else if NaiveSaid.silent.contains(name(place)) {
        place += 1
      } else {
        break
      }
    }
    guard var end else { return nil }
    while isMark(at: end) { end += 1 }
    return end
  }

  /// A mark, but not the full stop of an initial or a title.
  private func isBoundary(_ place: Int) -> Bool {
    guard isMark(at: place) else { return false }
    guard tokens[place].mark == "." else { return true }
    let before = name(place - 1)
    return before.count > 1 && NaiveLexicon.kinds[before]?.contains(.title) != true
  }

  /// Without "I think it's" in front and "please" behind.
  var unfilled: Scalars? {
    let words = tokens.filter { $0.name != nil }
    let names = words.map { $0.name ?? "" }
    var lead = 0
    while lead < names.count {
      let next = lead + 1 < names.count ? names[lead + 1] : ""
      if ["isnt", "wasnt", "aint"].contains(names[lead]), next == "it" {
        lead += 2
      } else if NaiveLexicon.kinds[names[lead]]?.contains(.filler) == true {
        lead += 1
      } else {
        break
      }
    }
    lead = min(lead, names.count)
    var tail = 0
    while tail + 1 < names.count {
      let last = names[names.count - 1 - tail]
      if NaiveSaid.behind.contains(last) {
        tail += 1
      } else if NaiveSaid.pairs.contains(names[names.count - 2 - tail] + " " + last) {
        tail += 2
      } else {
        break
      }
    }
    guard lead + tail > 0, lead + tail < names.count else { return nil }
    let end = tail == 0 ? text.count : words[names.count - tail].start
    return Array(text[words[lead].start..<end])
  }

  private static let behind = [
    "please", "maybe", "probably", "perhaps", "sorry", "surely", "definitely", "certainly",
    "obviously", "though",
  ]
  private static let pairs = [
    "i think", "i guess", "i believe", "i suppose", "i reckon", "id say", "i say", "of course",
    "for sure", "im sure", "is it", "isnt it",
    "final answer", "my answer",
  ]
}
