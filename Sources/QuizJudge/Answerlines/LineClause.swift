/// A clause of an answerline: a directive, its answers, until when they count, what to ask.
struct LineClause {
  let directive: Directive
  private(set) var answers: [ArraySlice<Marked>] = []
  private(set) var ask: String?
  /// What ends the clause's time: quoted words, or an empty list for the answer's own.
  private(set) var until: [Letter]?
  private(set) var after = Verdict.reject
  /// What the answers stand in place of.
  private(set) var replacement: Replacement?

  init(_ clause: ArraySlice<Marked>, following: Directive) throws(AnswerError) {
    let leading = Directive.leading(clause)
    directive = leading?.directive ?? following
    var body = clause.dropFirst(leading?.word.count ?? 0).trimmed
    guard !body.isEmpty else {
      throw .emptyDirective(
        directive: leading?.word ?? "", column: clause.first?.column ?? 1)
    }
    if directive == .prompt || leading?.word.contains("anti") == true { takeQuestion(&body) }
    takeCondition(&body)
    replacement = Replacement(takenFrom: &body)
    answers = Self.alternatives(body).map(Self.cleaned).filter { !$0.isEmpty }
  }

  private mutating func takeQuestion(_ body: inout ArraySlice<Marked>) {
    let asking = body.place(ofWord: "by asking")
    guard let place = asking ?? withQuotation(body) else { return }
    let rest = body[place...].dropFirst(asking != nil ? 9 : 4)
    let question = rest.quotation ?? rest.trimmed
    ask = question.isEmpty ? nil : question.text
    body = body[..<place].trimmed
  }

  private func withQuotation(_ body: ArraySlice<Marked>) -> Int? {
    guard let place = body.place(ofWord: "with") else { return nil }
    let rest = body[place...].dropFirst(4).trimmed
    return rest.first?.lower == 0x201C || rest.first?.lower == 34 ? place : nil
  }

  /// "before mention", "until “Drp1” is read, but prompt after".
  private mutating func takeCondition(_ body: inout ArraySlice<Marked>) {
    for word in ["before", "until"] {
      guard let place = body.place(ofWord: word) else { continue }
      let rest = body[place...].dropFirst(word.count)
      let tells = ["mention", "mentioned", "read", "said", "it is read", "mentions"]
      let quotation = rest.quotation
      guard quotation != nil || tells.contains(where: { rest.place(ofWord: $0) != nil }) else {
        continue
      }
      until = quotation.map { Splitter(Folding.fold($0.text)).letters } ?? []
      after = rest.place(ofWord: "prompt") != nil ? .prompt : .reject
      body = body[..<place].trimmed
    }
  }

  /// Splits at "or" and at commas.
  static func alternatives(_ body: ArraySlice<Marked>) -> [ArraySlice<Marked>] {
    body.split { slice, index in
      if slice.holdsWord("or", at: index), index > slice.startIndex { return 2 }
      let isComma = slice[index].lower == 44 && slice.holds(", ", at: index)
      return isComma ? 2 : 0
    }.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static let introductions = [
    "on ", "the phrase ", "answers like ", "answers such as ", "any answers about ",
    "any answer about ", "answers about ", "anything mentioning ", "answers mentioning ",
    "answers indicating that ", "answers indicating ", "answers expressing the idea that ",
    "reasonable equivalents like ", "equivalents like ", "equivalents such as ", "things like ",
    "word forms of ", "forms of ", "just ", "that ", "descriptions of ", "mentions of ",
  ]

  /// The answer alone: what is quoted, or what follows "answers like" and "such as".
  private static func cleaned(_ answer: ArraySlice<Marked>) -> ArraySlice<Marked> {
    var answer = answer.trimmed
    if !answer.isRequired, let quotation = answer.quotation { return quotation.trimmed }
    while let lead = introductions.first(where: { answer.holds($0, at: answer.startIndex) }) {
      answer = answer.dropFirst(lead.count).trimmed
    }
    if let place = answer.place(ofWord: "such as"), place > answer.startIndex {
      answer = answer[place...].dropFirst(7).trimmed
    }
    if let place = answer.place(ofWord: "alone"), place + 5 == answer.endIndex {
      answer = answer[..<place].trimmed
    }
    return answer
  }
}
