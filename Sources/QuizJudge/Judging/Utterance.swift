/// A guess as it was said: its words with what stands between them, for telling an answer from what
/// is said around it.
struct Utterance {
  enum Token {
    /// A word, number or sign; the place of its letters.
    case word(Range<Int>)
    case mark(Letter)
  }

  let letters: [Letter]
  private(set) var tokens: [Token] = []
  /// Where each token begins.
  private(set) var starts: [Int] = []

  private static let marks = Set(",;:.?!-/()\"".unicodeScalars.map { Letter($0.value) })

  init(_ letters: [Letter]) {
    self.letters = letters
    var index = 0
    while index < letters.count {
      let start = index
      while index < letters.count, letters[index] != " ", !isMark(index) { index += 1 }
      if index > start { add(.word(start..<index), at: start) }
      guard index < letters.count else { return }
      if letters[index] != " " { add(.mark(letters[index]), at: index) }
      index += 1
    }
  }

  private mutating func add(_ token: Token, at start: Int) {
    tokens.append(token)
    starts.append(start)
  }

  /// The comma of 1,000, the minus of -5 and the point of .5 are no marks.
  private func isMark(_ index: Int) -> Bool {
    guard Self.marks.contains(letters[index]) else { return false }
    guard index + 1 < letters.count, letters[index + 1].isDigit else { return true }
    let before: Letter = index > 0 ? letters[index - 1] : " "
    if before.isDigit { return letters[index] == "?" || letters[index] == "!" }
    let isSign = letters[index] == "-" || letters[index] == "."
    return !(isSign && (before == " " || before == "$"))
  }

  /// The letters of a word without apostrophes; empty for a mark.
  func name(_ index: Int) -> String {
    guard tokens.indices.contains(index), case .word(let range) = tokens[index] else { return "" }
    return letters[range].filter { $0 != "'" }.text
  }

  func isMark(at index: Int) -> Bool {
    if tokens.indices.contains(index), case .mark = tokens[index] { true } else { false }
  }

  /// Everything from a token on; nil where nothing of it is a word.
  func rest(from index: Int) -> [Letter]? {
    guard index < tokens.count, tokens[index...].contains(where: \.isWord) else { return nil }
    return Array(letters[starts[index]...])
  }
}

extension Utterance.Token {
  var isWord: Bool { if case .word = self { true } else { false } }
}
