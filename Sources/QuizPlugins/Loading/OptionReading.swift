import QuizCore

/// Reads an option's type, range and default.
struct OptionReading {
  let path: String
  let table: DescriptionTable

  func domain() throws(PluginProblem.Cause) -> (RuleOption.Domain, OptionValue) {
    guard let standard = table["default"] else { throw .missing("\(path).default") }
    switch try type(standard) {
    case "truth": return try (.truth, truth(standard))
    case "word": return try words(standard)
    case "seconds": return try range(standard) { .seconds($0) }
    default: return try range(standard) { .whole($0) }
    }
  }

  /// As it is given, or as the default tells.
  private func type(_ standard: LuaValue) throws(PluginProblem.Cause) -> String {
    guard let given = table["type"] else {
      if standard.truth != nil { return "truth" }
      return standard.text != nil ? "word" : "whole"
    }
    let known = ["whole", "seconds", "truth", "word"]
    if let type = given.text, known.contains(type) { return type }
    throw .wrong(
      "\(path).type", found: given.wording, wanted: "one of \(known.joined(separator: ", "))")
  }

  private func truth(_ standard: LuaValue) throws(PluginProblem.Cause) -> OptionValue {
    guard let truth = standard.truth else {
      throw .wrong("\(path).default", found: standard.wording, wanted: "true or false")
    }
    return .truth(truth)
  }

  private func words(
    _ standard: LuaValue
  ) throws(PluginProblem.Cause) -> (RuleOption.Domain, OptionValue) {
    guard let given = table["words"] else { throw .missing("\(path).words") }
    let words = given.elements?.compactMap(\.text) ?? []
    guard !words.isEmpty, words.count == given.elements?.count, words.allSatisfy(PluginName.isGood)
    else {
      throw .wrong(
        "\(path).words", found: given.wording, wanted: "a list of lower-case words")
    }
    guard let word = standard.text, words.contains(word) else {
      throw .wrong(
        "\(path).default", found: standard.wording, wanted: words.joined(separator: " or "))
    }
    return (.word(words), .word(word))
  }

  private func range(
    _ standard: LuaValue, _ make: (ClosedRange<Int>) -> RuleOption.Domain
  ) throws(PluginProblem.Cause) -> (RuleOption.Domain, OptionValue) {
    let least = try whole("min", or: 0)
    let most = try whole("max", or: 1_000_000)
    guard least <= most else {
      throw .wrong("\(path).max", found: String(most), wanted: "no less than min, \(least)")
    }
    guard let value = standard.whole, (least...most).contains(value) else {
      throw .wrong(
        "\(path).default", found: standard.wording,
        wanted: "a whole number from \(least) to \(most)")
    }
    return (make(least...most), .whole(value))
  }

  private func whole(_ key: StaticString, or other: Int) throws(PluginProblem.Cause) -> Int {
    guard let value = table[key] else { return other }
    guard let whole = value.whole else {
      throw .wrong("\(path).\(key)", found: value.wording, wanted: "a whole number")
    }
    return whole
  }
}
