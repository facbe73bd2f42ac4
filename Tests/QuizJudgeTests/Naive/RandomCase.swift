import QuizJudge

/// SplitMix64, so that a failure comes back with its seed.
struct SeededChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }
}

/// An answer and a guess drawn at random: answers of the tables with random lists beside them, and
/// guesses that are such answers mistyped, shortened, corrected, hedged, or fired off in a row.
struct RandomCase {
  private(set) var source: AnswerSource
  private(set) var rivals: [String] = []
  private(set) var strictness = Strictness.standard
  private(set) var guess = ""
  private var chance: SeededChance

  private static let tables =
    [
      TitlesCases.table, TitlesCases.table2, PeopleCases.table, PeopleCases.table2,
      PlacesCases.table, PlacesCases.table2, WordsCases.table, CorrectionsCases.table,
      NumbersCases.table, NumbersCases.table2, HedgesCases.table, LookalikesCases.table,
    ].flatMap(JudgingTable.cases)
  private static let texts = tables.map(\.answer) + tables.map(\.guess)
  private static let lines = NotationCases.table.split(separator: "\n").map {
    String($0.split(separator: "|")[0].dropLast())
  }
  private static let odd = [
    "日本", "🎉", "\u{202E}", "a\u{301}", "½", "[accept", "x]", "(s)", "#1", "C++", "?", "...",
    "\"a\"",
    "&", "+", "-", "'n'", "5'", "1,000", "12/25", "x 10^3", "and a half", "bc", "ﬃ", "№", "٣",
  ]

  init(seed: UInt64) {
    chance = SeededChance(state: seed)
    source = .text(TextAnswer("x"))
    switch Int.random(in: 0..<10, using: &chance) {
    case 0, 1: source = number()
    case 2, 3: source = .answerline(line())
    default: source = text()
    }
    if chance.one(in: 4) { rivals = [someText(), mutated(someText())] }
    if chance.one(in: 8) { strictness = Strictness(chance.pick([0, 1, 5, 12])) }
    guess = someGuess()
  }

  private mutating func someText() -> String {
    if chance.one(in: 12) { return chance.pick(Self.odd) + " " + chance.pick(Self.texts) }
    return chance.pick(Self.texts)
  }

  private mutating func text() -> AnswerSource {
    func few(_ chance: inout SeededChance) -> Int { max(0, Int.random(in: -2...2, using: &chance)) }
    var answer = TextAnswer(someText())
    for _ in 0..<few(&chance) { answer.accept.append(related(to: answer.answer)) }
    for place in 0..<few(&chance) {
      answer.prompt.append(PromptForm(related(to: answer.answer), ask: place == 0 ? "which?" : nil))
    }
    for _ in 0..<few(&chance) { answer.reject.append(related(to: answer.answer)) }
    return .text(answer)
  }

  /// Another text, a mistyped one, or some words of one.
  private mutating func related(to text: String) -> String {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: return mutated(text)
    case 1: return someWords(of: text)
    default: return someText()
    }
  }

  private mutating func number() -> AnswerSource {
    let values = NumbersCases.table + NumbersCases.table2
    var answer = NumberAnswer(chance.pick(JudgingTable.cases(values)).answer)
    if chance.one(in: 3) { answer.accept = [someText()] }
    if chance.one(in: 4) {
      answer.unit = chance.pick(["km", "m", "%", "moons", "USD", "minutes", "c"])
    }
    if chance.one(in: 4) { answer.within = chance.pick(["0.5", "5%", "100", "0"]) }
    if chance.one(in: 6) { answer.range = chance.pick(["0..10", "5..5", "1900..2000"]) }
    return .number(answer)
  }

  private mutating func line() -> String {
    if chance.one(in: 2) { return chance.pick(Self.lines) }
    var line = underlined(someText())
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      let lead = chance.pick([
        "accept", "prompt on", "reject", "or", "do not accept", "anti-prompt on", "accept either;",
        "prompt on partial;", "accept",
      ])
      let old = chance.pick(someWordsList(of: line))
      let tail = chance.pick([
        "", "", "", " by asking \"which?\"", " before \"war\" is read", " in place of \"\(old)\"",
      ])
      let join = chance.pick([" or ", ", ", " and "])
      let more = chance.one(in: 3) ? join + underlined(someText()) : ""
      line += " [\(lead) \(underlined(someText()))\(more)\(tail)]"
    }
    return line
  }

  private func someWordsList(of text: String) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.isEmpty ? ["x"] : words
  }

  private mutating func underlined(_ text: String) -> String {
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: return text
    case 1: return "<u>\(text)</u>"
    case 2:
      let words = text.split(separator: " ").map(String.init)
      guard let last = words.last else { return text }
      return (words.dropLast() + ["<b><u>\(last)</u></b>"]).joined(separator: " ")
    default: return "<u>\(text.prefix(4))</u>\(text.dropFirst(4))"
    }
  }
}

extension RandomCase {
  /// All the texts of the answer.
  private var known: [String] {
    switch source {
    case .text(let text): [text.answer] + text.accept + text.prompt.map(\.text) + text.reject
    case .number(let number): [number.value] + number.accept
    case .answerline(let line):
      line.split { "[];<>".contains($0) }.map(String.init).filter { $0.contains(where: \.isLetter) }
    }
  }

  private mutating func someGuess() -> String {
    let near = known.isEmpty ? someText() : chance.pick(known)
    switch Int.random(in: 0..<14, using: &chance) {
    case 0: return near
    case 1, 2, 3: return mutated(near)
    case 4: return mutated(mutated(near))
    case 5: return someWords(of: near)
    case 6:
      return
        "\(someText())\(chance.pick([", no, ", " no wait ", ", sorry, ", "; no, "]))\(mutated(near))"
    case 7:
      return chance.pick(["I think it's ", "not ", "the ", "what is ", "Dr. ", "city of "]) + near
    case 8:
      return near + chance.pick([" please", ", I guess", ".", " or ", " river", " Jr."])
        + (chance.one(in: 2) ? near : "")
    case 9: return (0..<4).map { _ in someText() }.joined(separator: ", ") + ", " + near
    case 10: return number(near)
    case 11: return near.uppercased()
    case 12: return near.replacing(" ", with: chance.pick(["", "-", "  "]))
    default: return someText()
    }
  }

  private mutating func number(_ text: String) -> String {
    chance.pick([
      "\(Int.random(in: 0...3000, using: &chance))", "\(Int.random(in: 1...99, using: &chance)) %",
      "\(Int.random(in: 1...99, using: &chance)) km",
      "the \(Int.random(in: 1...9, using: &chance))0s",
      "about " + text, "-" + text, text + " km", text + "s", text + " bc",
    ])
  }

  private mutating func someWords(of text: String) -> String {
    let words = text.split(separator: " ")
    let kept = words.filter { _ in Bool.random(using: &chance) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }

  /// One random edit: drop, swap, change or put in.
  private mutating func mutated(_ text: String) -> String {
    var letters: [Character] = Array(text)
    guard letters.count > 1 else { return text }
    let place = Int.random(in: 0..<(letters.count - 1), using: &chance)
    let letter: Character = chance.pick(Array("abcdefghijklmnoprstuvwxyz 0123456789,.'h"))
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: letters.remove(at: place)
    case 1: letters.swapAt(place, place + 1)
    case 2: letters[place] = letter
    default: letters.insert(letter, at: place)
    }
    return String(letters)
  }
}
