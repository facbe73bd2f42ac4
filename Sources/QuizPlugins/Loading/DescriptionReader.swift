import QuizCore

/// Reads the table that a plugin's file returns; all its problems are found in one reading.
struct DescriptionReader {
  private(set) var problems: [PluginProblem] = []
  private let name: String
  private let lines: SourceLines

  private static let hooks: [StaticString] = ["refusal", "next", "verdict", "points", "ending"]
  private static let known: [StaticString] =
    hooks + [
      "summary", "why", "options", "moves", "needs", "excludes", "seating", "consequences",
    ]

  init(name: String, lines: SourceLines) {
    self.name = name
    self.lines = lines
  }

  mutating func read(_ value: LuaValue) -> RuleDescription {
    var about = RuleDescription(name, summary: "", why: "")
    if !PluginName.isGood(name) { complain(.badName(name, of: "plugin"), about: "return") }
    guard let pairs = entries(value, "the plugin", of: DescriptionReader.known) else {
      return about
    }
    let table = DescriptionTable(pairs: pairs)
    about.summary = sentence("summary", table)
    about.why = sentence("why", table)
    about.options = options(table["options"])
    about.moves = moves(table["moves"])
    about.needs = names("needs", table)
    about.excludes = names("excludes", table)
    about.isSeating = truth("seating", table)
    for hook in DescriptionReader.hooks {
      guard let value = table[hook], !value.isFunction else { continue }
      wrong("\(hook)", value, "a function")
    }
    if let value = table["consequences"] { checkConsequences(value) }
    return about
  }

  private mutating func checkConsequences(_ value: LuaValue) {
    if value.isFunction { return }
    let names = Event.Name.allCases.map(\.rawValue)
    guard let pairs = value.pairs else {
      return wrong("consequences", value, "a function, or a table of functions by event")
    }
    for (key, value) in pairs {
      let event = key.text ?? ""
      if !names.contains(event) {
        complain(.unknown(event, in: "consequences", known: names), about: event)
      } else if !value.isFunction {
        wrong("consequences.\(event)", value, "a function")
      }
    }
  }

  private mutating func sentence(_ key: StaticString, _ table: DescriptionTable) -> String {
    guard let value = table[key] else {
      complain(.missing("\(key)"), about: "return")
      return ""
    }
    guard let text = value.text, text.count > 2 else {
      wrong("\(key)", value, "a sentence")
      return ""
    }
    return text
  }

  private mutating func names(_ key: StaticString, _ table: DescriptionTable) -> [String] {
    guard let value = table[key] else { return [] }
    let texts = value.elements?.map(\.text)
    guard let texts, !texts.contains(nil) else {
      wrong("\(key)", value, "a list of rules, as in { \"everyone\" }")
      return []
    }
    return texts.compactMap { $0 }
  }

  private mutating func truth(_ key: StaticString, _ table: DescriptionTable) -> Bool {
    guard let value = table[key] else { return false }
    guard let truth = value.truth else {
      wrong("\(key)", value, "true or false")
      return false
    }
    return truth
  }

  private mutating func moves(_ value: LuaValue?) -> [Move] {
    named(value, "moves").map { name, value in
      guard let pairs = entries(value, "moves.\(name)", of: ["help", "offered"]) else {
        return Move(name, summary: "")
      }
      let table = DescriptionTable(pairs: pairs)
      if let offered = table["offered"], !offered.isFunction {
        wrong("moves.\(name).offered", offered, "a function")
      }
      return Move(name, summary: help("moves.\(name)", table))
    }
  }

  private mutating func options(_ value: LuaValue?) -> [RuleOption] {
    named(value, "options").compactMap { name, value in
      let path = "options.\(name)"
      let known: [StaticString] = ["type", "default", "min", "max", "words", "help"]
      guard let pairs = entries(value, path, of: known) else { return nil }
      let table = DescriptionTable(pairs: pairs)
      let help = help(path, table)
      do throws(PluginProblem.Cause) {
        let (domain, standard) = try OptionReading(path: path, table: table).domain()
        return RuleOption(name, help, domain, standard: standard)
      } catch {
        complain(error, about: name)
        return nil
      }
    }
  }

  /// The entries of a table by name, sorted, since Lua keeps no order.
  private mutating func named(_ value: LuaValue?, _ path: String) -> [(String, LuaValue)] {
    guard let value else { return [] }
    guard let pairs = value.elements?.isEmpty == true ? [] : value.pairs else {
      wrong(path, value, "a table, as in { bonus = { default = 2, help = \"…\" } }")
      return []
    }
    let sorted = pairs.map { ($0.key.text ?? "", $0.value) }.sorted { $0.0 < $1.0 }
    for (name, _) in sorted where !PluginName.isGood(name) {
      complain(.badName(name, of: path), about: name)
    }
    return sorted
  }

  private mutating func help(_ path: String, _ table: DescriptionTable) -> String {
    guard let value = table["help"] else {
      complain(.missing("\(path).help"), about: path)
      return ""
    }
    if let text = value.text, !text.isEmpty { return text }
    wrong("\(path).help", value, "a few words")
    return ""
  }

  private mutating func entries(
    _ value: LuaValue, _ path: String, of known: [StaticString]
  ) -> [(key: LuaValue, value: LuaValue)]? {
    guard let pairs = value.pairs else {
      wrong(path, value, "a table")
      return nil
    }
    let strange = pairs.filter { pair in !known.contains { pair.key.isText($0) } }
    for name in strange.compactMap(\.key.text).sorted() {
      complain(.unknown(name, in: path, known: known.map(\.description)), about: name)
    }
    return pairs
  }

  private mutating func wrong(_ path: String, _ value: LuaValue, _ wanted: String) {
    complain(.wrong(path, found: value.wording, wanted: wanted), about: path)
  }

  private mutating func complain(_ cause: PluginProblem.Cause, about path: String) {
    let word = path.split(separator: ".").last.map(String.init) ?? path
    problems.append(PluginProblem(cause, line: lines.line(of: word)))
  }
}

/// Pairs of a table, looked up by name.
struct DescriptionTable {
  let pairs: [(key: LuaValue, value: LuaValue)]

  subscript(key: StaticString) -> LuaValue? {
    pairs.first { $0.key.isText(key) && !$0.value.isNothing }?.value
  }
}

/// The names of rules, options and moves: lower-case words.
enum PluginName {
  static func isGood(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 40 && name.utf8.allSatisfy { (97...122).contains($0) }
  }
}
