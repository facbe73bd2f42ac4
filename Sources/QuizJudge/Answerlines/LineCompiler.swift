/// Compiles an answerline in quizbowl notation.
struct LineCompiler {
  private(set) var forms: [Form] = []
  private let maker: LineForm
  private let strictness: Strictness
  private var alternative = 0
  /// The main answers, to which "either" and "partial" refer.
  private var mains: [ArraySlice<Marked>] = []
  /// All the accepted answers so far, in which "in place of" replaces words.
  private var accepted: [ArraySlice<Marked>] = []

  private static let mostReplaced = 64

  init(_ line: String, strictness: Strictness) throws(AnswerError) {
    self.strictness = strictness
    let markup = try LineMarkup(line)
    maker = LineForm(strictness: strictness, isFormatted: markup.isFormatted)
    let sections = try LineSections(markup.marked)
    addMain(sections.main[...].trimmed)
    guard !forms.isEmpty else { throw .emptyAnswer }
    for section in sections.directives { try add(section) }
  }

  private mutating func addMain(_ main: ArraySlice<Marked>) {
    let parts = main.split { slice, index in
      slice.holdsWord("or", at: index) && index > slice.startIndex ? 2 : 0
    }.map(\.trimmed).filter { !$0.isEmpty }
    let isList = parts.count > 1 && (!maker.isFormatted || parts.allSatisfy(\.isRequired))
    mains = isList ? parts : [main]
    for part in mains { add(part, .accept) }
    if isList { add(main, .accept) }
    for part in mains { addInitials(part) }
  }

  private mutating func add(
    _ answer: ArraySlice<Marked>, _ verdict: Verdict, from clause: LineClause? = nil
  ) {
    guard let form = maker.form(answer, verdict, alternative: alternative, clause: clause) else {
      return
    }
    if verdict == .accept { accepted.append(answer) }
    forms.append(form)
    alternative += 1
    guard form.needs == nil, verdict != .reject else { return }
    for short in Shortening.all(of: form.written, reading: form.reading) where !short.isVague {
      addShort(short.reading, short.rule, of: form)
    }
  }

  private mutating func addShort(_ reading: Reading, _ rule: MatchRule, of form: Form) {
    forms.append(
      Form(
        form.written, verdict: form.verdict, alternative: form.alternative, strictness: strictness,
        reading: reading,
        details: .init(shortening: rule, ask: form.ask, mention: form.mention)))
  }

  private mutating func addInitials(_ main: ArraySlice<Marked>) {
    guard let form = forms.first(where: { $0.written == main.text }) else { return }
    for reading in [form.needs?.reading ?? form.reading, form.reading] {
      guard let short = Initials.ofAll(reading), short.letters.count >= 3 else { continue }
      addShort(short, .initials, of: form)
    }
  }

  private mutating func add(_ section: ArraySlice<Marked>) throws(AnswerError) {
    var directive = Directive.accept
    let clauses = section.split { slice, index in slice[index].lower == 59 ? 1 : 0 }
    for part in clauses.map(\.trimmed) where !part.isEmpty {
      let clause = try LineClause(part, following: directive)
      directive = clause.directive
      for answer in clause.answers { addAnswer(answer, clause) }
    }
  }

  private mutating func addAnswer(_ answer: ArraySlice<Marked>, _ clause: LineClause) {
    if let replacement = clause.replacement {
      let replaced = accepted.flatMap { replacement.applied(answer, to: $0) }
      for other in replaced where accepted.count < Self.mostReplaced {
        add(other, clause.directive.verdict, from: clause)
      }
      return
    }
    if let place = answer.place(ofWord: "as well as"),
      SpecialDirective.of(answer[..<place].trimmed, clause.directive) == .either
    {
      addParts(.accept, ask: nil)
      addAnswer(answer[place...].dropFirst(10).trimmed, clause)
      return
    }
    switch SpecialDirective.of(answer, clause.directive) {
    case .either: addParts(.accept, ask: nil)
    case .partial: addParts(.prompt, ask: clause.ask)
    case .remark: break
    case nil: add(answer, clause.directive.verdict, from: clause)
    }
  }

  /// A form for each part of the main answers: each underlined run or, where there is only one,
  /// each of its words.
  private mutating func addParts(_ verdict: Verdict, ask: String?) {
    for main in mains {
      let whole = Reading(main.text)
      var runs = main.split { !$0.isRequired && !$0.isLetter }.filter(\.isRequired)
      if runs.count < 2 || verdict == .prompt {
        let body = runs.isEmpty ? [main] : runs
        runs = body.flatMap { $0.split { $0.isSpace } }
      }
      for run in runs { addPart(run, of: main, whole, verdict, ask: ask) }
    }
  }

  private mutating func addPart(
    _ run: ArraySlice<Marked>, of main: ArraySlice<Marked>, _ whole: Reading, _ verdict: Verdict,
    ask: String?
  ) {
    let reading = Reading(run.text)
    guard reading.words.contains(where: { !$0.kind.contains(.small) }) else { return }
    let needs = Needs(reading, fragments: [:], underlined: reading.compound, whole: whole)
    forms.append(
      Form(
        main.text, verdict: verdict, alternative: 0, strictness: strictness, reading: reading,
        details: .init(shortening: .partial, ask: ask, needs: needs)))
  }
}
