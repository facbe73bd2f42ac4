/// Makes a form of an alternative of an answerline.
struct LineForm {
  let strictness: Strictness
  /// Whether the line underlines anything.
  let isFormatted: Bool

  func form(_ answer: ArraySlice<Marked>, _ verdict: Verdict, alternative: Int) -> Form? {
    let text = answer.text
    var form = Form(text, verdict: verdict, alternative: alternative, strictness: strictness)
    guard !form.reading.isEmpty else { return nil }
    guard verdict != .reject else { return form }
    if answer.isRequired {
      form.needs = Self.needs(answer, optional: form.reading)
    } else if !isFormatted {
      form.isLoose = true
    }
    return form
  }

  /// The required words, each in full: of "<u>fir</u>es" both "fires" and "fir" are right.
  static func needs(_ answer: ArraySlice<Marked>, optional: Reading) -> Needs? {
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
    return Needs(
      reading, fragments: fragments, underlined: underlined, optional: optional.words.map(\.key))
  }

  private static func isDash(_ lower: UInt32) -> Bool {
    lower == 45 || lower == 0x2013 || lower == 0x2014
  }

  private static func letters(_ marked: [Marked]) -> [Letter] {
    Splitter(Folding.fold(marked.text)).letters
  }
}
