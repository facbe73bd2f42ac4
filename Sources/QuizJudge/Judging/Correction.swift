/// "London, no, Paris": a player who takes an answer back means the last one.
struct Correction {
  private let said: Utterance
  private static let mostLetters = 500

  private init(_ letters: [Letter]) { said = Utterance(letters) }

  /// What follows the last "no," or "I mean"; nil where nothing was taken back, and where a list of
  /// answers stands before it.
  static func lastWord(of letters: [Letter]) -> [Letter]? {
    guard letters.count <= mostLetters else { return nil }
    return Correction(letters).lastWord
  }

  private var lastWord: [Letter]? {
    var last: Int?
    var start = 0
    var index = 0
    while index < said.tokens.count {
      guard let end = end(ofRunAt: index), end < said.tokens.count else {
        index += 1
        continue
      }
      guard isOneAnswer(start..<index) else { return nil }
      (last, start, index) = (end, end, end)
    }
    return last.flatMap { said.rest(from: $0) }
  }

  /// A list of answers with a "no" in it takes nothing back.
  private func isOneAnswer(_ range: Range<Int>) -> Bool {
    let answer = range.drop { said.isMark(at: $0) || Self.silent.contains(said.name($0)) }
    return !answer.contains { index in
      if case .mark(let mark) = said.tokens[index] { mark == "," || mark == ";" } else { false }
    }
  }

  private static let single: Set<String> = [
    "no", "nope", "sorry", "wait", "rather", "correction", "actually",
  ]
  private static let silent: Set<String> = ["oh", "er", "um", "uh", "erm", "ah", "hmm", "well"]
  private static let pairs: Set<String> = [
    "no wait", "wait no", "oh wait", "i mean", "i meant", "scratch that", "strike that",
    "make that",
    "or rather", "actually no", "no actually", "no sorry", "sorry no",
  ]

  /// The end of a run of marks and words of correction that takes back what stands before it.
  private func end(ofRunAt start: Int) -> Int? {
    let isBounded = start == 0 || isBoundary(start)
    var end: Int?
    var isStrong = false
    var index = start
    while index < said.tokens.count {
      let name = said.name(index)
      if said.isMark(at: index) {
        index += 1
        if isStrong && isBounded { end = index }
      } else if Self.pairs.contains(name + " " + said.name(index + 1)) {
        index += 2
        (isStrong, end) = (true, index)
      } else if Self.single.contains(name) {
        index += 1
        isStrong = true
        if name == "actually" && isBounded { end = index }
      } else if Self.silent.contains(name) {
        index += 1
      } else {
        break
      }
    }
    guard let end else { return nil }
    return afterMarks(end)
  }

  private func afterMarks(_ end: Int) -> Int {
    var end = end
    while said.isMark(at: end) { end += 1 }
    return end
  }

  /// A mark that ends what was said; not the full stop of "Dr."
  private func isBoundary(_ index: Int) -> Bool {
    guard said.isMark(at: index) else { return false }
    guard case .mark(".") = said.tokens[index] else { return true }
    let name = said.name(index - 1)
    return name.count > 1 && WordTable.shared.entry(Hash.key(name))?.kind.contains(.title) != true
  }
}
