/// Reads `buzzer, power(points: 15), neg(points: 5)`.
struct RulesetReader {
  private(set) var problems: [RulesetProblem] = []
  private let text: [Character]
  private let book: Rulebook
  private var place = 0

  init(_ line: String, book: Rulebook) {
    text = Array(line)
    self.book = book
  }

  mutating func read() -> [any Rule] {
    var rules: [any Rule] = []
    skipSpaces()
    guard place < text.count else {
      problems.append(.empty)
      return []
    }
    while true {
      guard let name = word() else {
        fail()
        break
      }
      let given = arguments()
      if let rule = make(name, given) { rules.append(rule) }
      skipSpaces()
      if place >= text.count { break }
      guard take(",") else {
        fail()
        break
      }
      skipSpaces()
    }
    if problems.isEmpty { problems = RulesetCheck.problems(in: rules.map(\.description)) }
    return rules
  }

  private mutating func make(_ name: String, _ given: [(String, String)]) -> (any Rule)? {
    guard let entry = entry(named: name) else { return nil }
    var values: [String: OptionValue] = [:]
    let known = entry.about.options
    for (option, text) in given {
      guard let declared = known.first(where: { $0.name == option }) else {
        let names = known.map(\.name)
        let near = Spelling.nearest(to: option, among: names)
        problems.append(.unknownOption(option, rule: name, options: names, nearest: near))
        continue
      }
      guard let value = declared.domain.value(text) else {
        let wanted = declared.domain.description
        problems.append(.badValue(text, option: option, rule: name, wanted: wanted))
        continue
      }
      if values[option] != nil { problems.append(.optionTwice(option, rule: name)) }
      values[option] = value
    }
    return entry.make(Options(entry.about, values))
  }

  private mutating func entry(named name: String) -> Rulebook.Entry? {
    switch book.find(name) {
    case .success(let entry): return entry
    case .failure(let problem): problems.append(problem)
    case nil:
      let names =
        book.entries.map(\.about.name) + book.rulesets.map(\.name) + (book.shelf?.names ?? [])
      problems.append(.unknownRule(name, nearest: Spelling.nearest(to: name, among: names)))
    }
    return nil
  }

  private mutating func arguments() -> [(String, String)] {
    skipSpaces()
    guard take("(") else { return [] }
    var given: [(String, String)] = []
    skipSpaces()
    while !take(")") {
      guard let name = word(), separator(), let value = word() else {
        fail()
        return given
      }
      given.append((name, value))
      skipSpaces()
      _ = take(",")
      skipSpaces()
    }
    return given
  }

  /// `:` as we write it, or `=` as others do.
  private mutating func separator() -> Bool {
    skipSpaces()
    defer { skipSpaces() }
    return take(":") || take("=")
  }

  private mutating func word() -> String? {
    let start = place
    while place < text.count, text[place].isLetter || text[place].isNumber || isMark(text[place]) {
      place += 1
    }
    return place > start ? String(text[start..<place]) : nil
  }

  private func isMark(_ character: Character) -> Bool { "-_.".contains(character) }

  private mutating func take(_ wanted: Character) -> Bool {
    guard place < text.count, text[place] == wanted else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < text.count, text[place].isWhitespace { place += 1 }
  }

  private mutating func fail() {
    let found = place < text.count ? String(text[place...].prefix(20)) : "the end"
    problems.append(.unreadable(at: place + 1, found: found))
    place = text.count
  }
}
