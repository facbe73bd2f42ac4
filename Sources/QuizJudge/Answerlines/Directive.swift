/// What a clause of an answerline does with the answers in it.
enum Directive: Sendable {
  case accept
  case prompt
  case reject

  /// Longer ones first, for the shorter begin them.
  private static let words: [(String, Directive)] = [
    ("do not accept or prompt on", .reject), ("do not prompt or accept", .reject),
    ("do not accept or prompt", .reject), ("do not accept", .reject),
    ("do not prompt on", .reject), ("do not prompt", .reject), ("don't accept", .reject),
    ("reject", .reject), ("anti-prompt on", .accept),
    ("antiprompt on", .accept), ("anti-prompt", .accept), ("antiprompt", .accept),
    ("also prompt on", .prompt), ("prompt on", .prompt), ("prompt", .prompt),
    ("also accept", .accept), ("accept", .accept), ("or", .accept),
  ]

  /// The directive at the beginning of a clause, as written in lower case, and its meaning.
  static func leading(_ clause: ArraySlice<Marked>) -> (word: String, directive: Directive)? {
    let start = clause.startIndex
    return words.first { clause.holdsWord($0.0, at: start) }.map { ($0.0, $0.1) }
  }

  var verdict: Verdict {
    switch self {
    case .accept: .accept
    case .prompt: .prompt
    case .reject: .reject
    }
  }
}
