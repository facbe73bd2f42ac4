/// Makes a form of an alternative of an answerline.
struct LineForm {
  let strictness: Strictness
  /// Whether the line underlines anything.
  let isFormatted: Bool

  /// - Parameter clause: where the alternative stands; nil for the main answer.
  func form(
    _ answer: ArraySlice<Marked>, _ verdict: Verdict, alternative: Int, clause: LineClause?
  ) -> Form? {
    let text = answer.text
    let reading = Form.reading(of: text)
    guard !reading.isEmpty else { return nil }
    var details = Form.Details(ask: clause?.ask)
    details.mention = clause?.until.map { words in
      Mention(words: words.isEmpty ? reading.letters : words, after: clause?.after ?? .reject)
    }
    details.quantity = verdict == .reject ? nil : Quantity(Folding.fold(text), of: .plain)
    if verdict != .reject, answer.isRequired {
      details.needs = Self.needs(answer, whole: reading)
    } else {
      details.isLoose = verdict != .reject && !isFormatted
    }
    return Form(
      text, verdict: verdict, alternative: alternative, strictness: strictness, reading: reading,
      details: details)
  }

  /// The required words, each in full: of "<u>fir</u>es" both "fires" and "fir" are right.
  static func needs(_ answer: ArraySlice<Marked>, whole: Reading) -> Needs? {
    let chunks = answer.split { $0.isSpace || isDash($0.lower) }
    let required = chunks.filter(\.isRequired)
    let text = required.map(\.text).joined(separator: " ")
    let reading = Reading(text, hasRomans: Form.hasRomans(answer.text))
    guard !reading.isEmpty else { return nil }
    var fragments: [UInt64: UInt64] = [:]
    for chunk in required where !chunk.allSatisfy(\.isRequired) {
      guard let word = Reading(chunk.text, hasRomans: false).words.first else { continue }
      fragments[word.key] = Stem.key(letters(chunk.filter(\.isRequired)))
    }
    let underlined = Stem.key(letters(answer.filter(\.isRequired)))
    return Needs(reading, fragments: fragments, underlined: underlined, whole: whole)
  }

  private static func isDash(_ lower: UInt32) -> Bool {
    lower == 45 || lower == 0x2013 || lower == 0x2014
  }

  private static func letters(_ marked: [Marked]) -> [Letter] {
    Splitter(Folding.fold(marked.text)).letters
  }
}
