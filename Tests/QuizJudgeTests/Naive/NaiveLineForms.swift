@testable import QuizJudge

/// The forms of an answerline.
struct NaiveLineForms {
  private(set) var forms: [NaiveForm] = []
  private let isFormatted: Bool
  private let lettersPerTypo: Int
  private var alternative = 0
  private var mains: [[Drawn]] = []
  private var accepted: [[Drawn]] = []

  /// Nil where the line cannot be read, or has no answer.
  init?(_ line: String, lettersPerTypo: Int) {
    guard let markup = NaiveMarkup(line) else { return nil }
    isFormatted = markup.isFormatted
    self.lettersPerTypo = lettersPerTypo
    addMain(markup.main.trimmed)
    guard !forms.isEmpty else { return nil }
    for section in markup.sections {
      var verdict = Verdict.accept
      let clauses = section.pieces { section[$0].sign == ";" ? 1 : 0 }.map(\.trimmed)
      for part in clauses where !part.isEmpty {
        guard !Array(part.dropFirst(NaiveClause.leading(part)?.0.count ?? 0)).trimmed.isEmpty else {
          return nil
        }
        let clause = NaiveClause(part, before: verdict)
        verdict = clause.verdict
        for answer in clause.answers { take(answer, clause) }
      }
    }
  }

  private mutating func addMain(_ main: [Drawn]) {
    let parts = main.pieces { main.holdsWord("or", at: $0) && $0 > 0 ? 2 : 0 }.map(\.trimmed)
      .filter { !$0.isEmpty }
    let isList = parts.count > 1 && (!isFormatted || parts.allSatisfy(\.isRequired))
    mains = isList ? parts : [main]
    for part in isList ? parts + [main] : [main] { add(part, .accept) }
    for part in mains {
      guard let form = forms.first(where: { $0.written == part.text }) else { continue }
      for reading in [form.needs?.reading ?? form.reading, form.reading] {
        guard let short = NaiveShort.allInitials(reading), short.letters.count >= 3 else {
          continue
        }
        addShort(short, of: form)
      }
    }
  }

  private mutating func add(_ answer: [Drawn], _ verdict: Verdict, _ clause: NaiveClause? = nil) {
    let reading = NaiveForm.reading(answer.text)
    guard !reading.isEmpty else { return }
    if verdict == .accept { accepted.append(answer) }
    var form = NaiveForm(
      reading: reading, verdict: verdict, alternative: alternative, written: answer.text,
      lettersPerTypo: lettersPerTypo)
    form.ask = clause?.ask
    form.mention = clause?.until.map {
      ($0.isEmpty ? reading.letters : $0, clause?.after ?? .reject)
    }
    if verdict != .reject, answer.isRequired { form.needs = needs(answer, reading) }
    form.isLoose = verdict != .reject && !answer.isRequired && !isFormatted
    if verdict != .reject {
      form.quantity = NaiveQuantity(Scalars(Folding.fold(answer.text).text), .plain)
    }
    forms.append(form)
    alternative += 1
    guard form.needs == nil, verdict != .reject else { return }
    for way in NaiveShort.ways(answer.text) where !way.isVague { addShort(way.reading, of: form) }
  }

  private mutating func addShort(_ reading: NaiveReading, of form: NaiveForm) {
    var short = form
    (short.reading, short.isShort, short.needs, short.isLoose) = (reading, true, nil, false)
    short.quantity = nil
    forms.append(short)
  }

  /// The words with underlined letters, each in full.
  private func needs(_ answer: [Drawn], _ whole: NaiveReading) -> NaiveNeeds? {
    let chunks = answer.split { $0.isSpace || "-–—".unicodeScalars.contains($0.sign) }
      .map(Array.init).filter(\.isRequired)
    let text = chunks.map(\.text).joined(separator: " ")
    let reading = NaiveReading(text, hasRomans: NaiveForm.hasRomans(answer.text))
    guard !reading.isEmpty else { return nil }
    func letters(_ drawn: [Drawn]) -> Scalars {
      NaiveSplit(Scalars(Folding.fold(drawn.text).text)).words.flatMap(\.self)
    }
    var needs = NaiveNeeds(
      reading: reading, underlined: NaiveStem.of(letters(answer.filter(\.isRequired))), whole: whole
    )
    for chunk in chunks where !chunk.allSatisfy(\.isRequired) {
      guard let word = NaiveReading(chunk.text, hasRomans: false).words.first else { continue }
      needs.fragments[word.key.string] = NaiveStem.of(letters(chunk.filter(\.isRequired)))
    }
    return needs
  }

  private mutating func take(_ answer: [Drawn], _ clause: NaiveClause) {
    if let replaced = clause.replaced {
      let others = accepted.flatMap { old in
        replaced.compactMap { replace($0, in: old, by: answer) }
      }
      for other in others where accepted.count < 64 { add(other, clause.verdict, clause) }
      return
    }
    if let place = answer.place("as well as"),
      special(Array(answer[..<place]).trimmed, clause.verdict) == .either
    {
      addParts(.accept, nil)
      return take(Array(answer[(place + 10)...]).trimmed, clause)
    }
    switch special(answer, clause.verdict) {
    case .either: addParts(.accept, nil)
    case .partial: addParts(.prompt, clause.ask)
    case .remark: break
    case nil: add(answer, clause.verdict, clause)
    }
  }

  private func replace(_ old: [Drawn], in answer: [Drawn], by new: [Drawn]) -> [Drawn]? {
    let start = answer.indices.first { place in
      let end = place + old.count
      guard end <= answer.count else { return false }
      return answer[place..<end].map { $0.letter.lowercased() }
        == old.map { $0.letter.lowercased() }
        && (place == 0 || !answer[place - 1].isLetter)
        && (end == answer.count || !answer[end].isLetter)
    }
    guard let start else { return nil }
    let gone = answer[start..<(start + old.count)]
    let isRequired = gone.contains(where: \.isRequired) && !new.isRequired
    let put = new.map { Drawn(letter: $0.letter, isRequired: isRequired || $0.isRequired) }
    return Array(answer[..<start]) + put + answer[(start + old.count)...]
  }

  private func special(_ answer: [Drawn], _ verdict: Verdict) -> SpecialDirective? {
    guard !answer.isRequired, answer.count < 60 else { return nil }
    let text = answer.text.lowercased()
    if verdict == .accept, SpecialDirective.eithers.contains(text) { return .either }
    if verdict == .prompt, SpecialDirective.partials.contains(text) { return .partial }
    return SpecialDirective.remarks.contains(text) ? .remark : nil
  }

  /// A form for each underlined run of the main answers or, where there is one, each of its words.
  private mutating func addParts(_ verdict: Verdict, _ ask: String?) {
    for main in mains {
      var runs = main.split { !$0.isRequired && !$0.isLetter }.map(Array.init).filter(\.isRequired)
      if runs.count < 2 || verdict == .prompt {
        let body = runs.isEmpty ? [main] : runs
        runs = body.flatMap { $0.split(whereSeparator: \.isSpace).map(Array.init) }
      }
      for run in runs {
        let reading = NaiveReading(run.text)
        guard reading.words.contains(where: { !$0.kinds.contains(.small) }) else { continue }
        var form = NaiveForm(
          reading: reading, verdict: verdict, alternative: 0, written: main.text,
          lettersPerTypo: lettersPerTypo)
        (form.isShort, form.ask) = (true, ask)
        form.needs = NaiveNeeds(
          reading: reading, underlined: reading.compound, whole: NaiveReading(main.text))
        forms.append(form)
      }
    }
  }
}
