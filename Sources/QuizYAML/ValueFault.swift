/// What is wrong with one value, seen from its line alone.
enum ValueFault {
  /// The cause, with the line proposed; nil where the value is sound or goes on in the next line.
  static func cause(of line: LineShape) -> YAMLProblem.Cause? {
    let value = line.value
    guard let first = value.unicodeScalars.first else { return nil }
    let proposal = Excerpt.of(line.lead + Excerpt.quoted(value))
    switch first {
    case "\"", "'": return quoted(value, first, proposal)
    case "[", "{": return bracketed(value, first, proposal)
    case "|", ">":
      return isBlockHeader(value) ? nil : .reservedStart(String(first), proposal: proposal)
    case "@", "`", "%", "*", "&", "!", "]", "}", ",":
      return .reservedStart(String(first), proposal: proposal)
    case "-", "?":
      let isSign = value == String(first) || value.hasPrefix("\(first) ")
      if isSign && line.key != nil { return .reservedStart("\(first) ", proposal: proposal) }
    default: break
    }
    let isColon = line.key != nil && holdsColon(value)
    return isColon ? .colonInText(proposal: proposal) : nil
  }

  /// Whether the value is the head of a block of text, `|` or `>` with its marks.
  static func isBlockHeader(_ value: String) -> Bool {
    guard value.hasPrefix("|") || value.hasPrefix(">") else { return false }
    let head = value.dropFirst().prefix { $0 == "+" || $0 == "-" || ("1"..."9").contains($0) }
    let rest = value.dropFirst(1 + head.count)
    return head.count <= 2 && (rest.isEmpty || rest.drop { $0 == " " }.hasPrefix("#"))
  }

  /// The offset in scalars after the closing quote, nil where the line has none.
  static func closing(_ value: String, _ quote: Unicode.Scalar) -> Int? {
    let text = Array(value.unicodeScalars)
    var at = 1
    while at < text.count {
      if text[at] == "\\" && quote == "\"" {
        at += 1
      } else if text[at] == quote {
        let isDoubled = quote == "'" && at + 1 < text.count && text[at + 1] == quote
        if !isDoubled { return at + 1 }
        at += 1
      }
      at += 1
    }
    return nil
  }

  private static func quoted(
    _ value: String, _ quote: Unicode.Scalar, _ proposal: String
  ) -> YAMLProblem.Cause? {
    guard let end = closing(value, quote) else { return nil }
    return followsText(value, end) ? .textAfterQuote(proposal: proposal) : nil
  }

  private static func bracketed(
    _ value: String, _ bracket: Unicode.Scalar, _ proposal: String
  ) -> YAMLProblem.Cause? {
    var depth = 0
    for (at, scalar) in value.unicodeScalars.enumerated() {
      if scalar == "[" || scalar == "{" { depth += 1 }
      if scalar == "]" || scalar == "}" { depth -= 1 }
      guard depth == 0 else { continue }
      let close = bracket == "[" ? "]" : "}"
      return followsText(value, at + 1) ? .textAfterBracket(close, proposal: proposal) : nil
    }
    return .openBracket(String(bracket), proposal: proposal)
  }

  private static func followsText(_ value: String, _ end: Int) -> Bool {
    let rest = value.unicodeScalars.dropFirst(end)
    guard let next = rest.first(where: { $0 != " " && $0 != "\t" }) else { return false }
    return next != "#" || rest.first == "#"
  }

  private static func holdsColon(_ value: String) -> Bool {
    let text = Array(value.unicodeScalars)
    for (at, scalar) in text.enumerated() {
      if scalar == "#" && at > 0 && text[at - 1] == " " { return false }
      if scalar == ":" && (at + 1 == text.count || text[at + 1] == " ") { return true }
    }
    return false
  }
}
