@testable import QuizJudge

/// A clause of an answerline.
struct NaiveClause {
  var verdict: Verdict
  var answers: [[Drawn]] = []
  var ask: String?
  var until: Scalars?
  var after = Verdict.reject
  /// The words that the answers replace; nil without "in place of".
  var replaced: [[Drawn]]?

  private static let directives: [(String, Verdict)] = [
    ("do not accept or prompt on", .reject), ("do not prompt or accept", .reject),
    ("do not accept or prompt", .reject), ("do not accept", .reject),
    ("do not prompt on", .reject), ("do not prompt", .reject), ("don't accept", .reject),
    ("reject", .reject), ("anti-prompt on", .accept), ("antiprompt on", .accept),
    ("anti-prompt", .accept), ("antiprompt", .accept), ("also prompt on", .prompt),
    ("prompt on", .prompt), ("prompt", .prompt), ("also accept", .accept), ("accept", .accept),
    ("or", .accept),
  ]

  static func leading(_ clause: [Drawn]) -> (String, Verdict)? {
    directives.first { clause.holdsWord($0.0, at: 0) }
  }

  /// - Parameter before: what the clause before it does, where this one does not say.
  init(_ clause: [Drawn], before: Verdict) {
    let leading = NaiveClause.leading(clause)
    verdict = leading?.1 ?? before
    var body = Array(clause.dropFirst(leading?.0.count ?? 0)).trimmed
    if verdict == .prompt || leading?.0.contains("anti") == true { takeQuestion(&body) }
    takeCondition(&body)
    for word in ["in place of", "instead of"] where replaced == nil {
      guard let place = body.place(word) else { continue }
      let old = Array(body[(place + word.count)...]).trimmed
      replaced = old.alternatives.map { ($0.quotation ?? $0).trimmed }.filter { !$0.isEmpty }
      body = Array(body[..<place]).trimmed
    }
    answers = body.alternatives.map(NaiveClause.cleaned).filter { !$0.isEmpty }
  }

  private mutating func takeQuestion(_ body: inout [Drawn]) {
    var place = body.place("by asking")
    var rest = place.map { Array(body[($0 + 9)...]) } ?? []
    if place == nil, let with = body.place("with") {
      let behind = Array(body[(with + 4)...])
      guard let first = behind.trimmed.first, first.sign == "“" || first.sign == "\"" else {
        return
      }
      (place, rest) = (with, behind)
    }
    guard let place else { return }
    let question = rest.quotation ?? rest.trimmed
    ask = question.isEmpty ? nil : question.text
    body = Array(body[..<place]).trimmed
  }

  private mutating func takeCondition(_ body: inout [Drawn]) {
    for word in ["before", "until"] {
      guard let place = body.place(word) else { continue }
      let rest = Array(body[(place + word.count)...])
      let signs = ["mention", "mentioned", "read", "said", "it is read", "mentions"]
      guard rest.quotation != nil || signs.contains(where: { rest.place($0) != nil }) else {
        continue
      }
      until =
        rest.quotation.map { NaiveSplit(Scalars(Folding.fold($0.text).text)).words.flatMap(\.self) }
        ?? []
      after = rest.place("prompt") != nil ? .prompt : .reject
      body = Array(body[..<place]).trimmed
    }
  }

  private static let introductions = [
    "on ", "the phrase ", "answers like ", "answers such as ", "any answers about ",
    "any answer about ", "answers about ", "anything mentioning ", "answers mentioning ",
    "answers indicating that ", "answers indicating ", "answers expressing the idea that ",
    "reasonable equivalents like ", "equivalents like ", "equivalents such as ", "things like ",
    "word forms of ", "forms of ", "just ", "that ", "descriptions of ", "mentions of ",
  ]

  private static func cleaned(_ answer: [Drawn]) -> [Drawn] {
    var answer = answer.trimmed
    if !answer.isRequired, let quotation = answer.quotation { return quotation.trimmed }
    while let lead = introductions.first(where: { answer.holds($0, at: 0) }) {
      answer = Array(answer.dropFirst(lead.count)).trimmed
    }
    if let place = answer.place("such as"), place > 0 {
      answer = Array(answer[(place + 7)...]).trimmed
    }
    if let place = answer.place("alone"), place + 5 == answer.count {
      answer = Array(answer[..<place]).trimmed
    }
    return answer
  }
}
