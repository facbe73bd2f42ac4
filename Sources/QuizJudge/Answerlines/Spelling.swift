/// Other spellings of a text as a whole, for signs that are written in more than one way.
enum Spelling {
  /// Zuerich for Zürich, "Romeo and Juliet" for "Romeo + Juliet", RnB and RB for R&B.
  static func variants(of text: String) -> [String] {
    var result: [String] = []
    if let spelled = withoutUmlauts(text) { result.append(spelled) }
    if text.utf8.contains(43) { result += plus(text).map { [$0] } ?? [] }
    guard text.utf8.contains(38), !text.contains(" &"), !text.contains("& ") else { return result }
    result.append(String(text.map { $0 == "&" ? "n" : $0 }))
    result.append(text.filter { $0 != "&" })
    return result
  }

  /// The same for a guess, in which a sign says what it says.
  static func variants(ofGuess text: String) -> [String] {
    [withoutUmlauts(text), text.utf8.contains(43) ? plus(text) : nil].compactMap(\.self)
  }

  /// With ä, ö, ü, å and ø as two letters; nil where there is none.
  private static func withoutUmlauts(_ text: String) -> String? {
    guard text.utf8.count <= mostBytes, text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xCC })
    else { return nil }
    var result = String.UnicodeScalarView()
    var isChanged = false
    for scalar in text.unicodeScalars {
      let pair = pairs[scalar] ?? (result.last.map { mark(scalar, after: $0) } ?? nil)
      isChanged = isChanged || pair != nil
      result.append(contentsOf: (pair ?? String(scalar)).unicodeScalars)
    }
    return isChanged ? String(result) : nil
  }

  private static let mostBytes = 400

  private static let pairs: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
    "Å": "Aa", "Ø": "Oe",
  ]

  /// The same for accents that stand apart from their letter.
  private static func mark(_ mark: Unicode.Scalar, after letter: Unicode.Scalar) -> String? {
    switch (mark.value, letter) {
    case (0x308, "a"), (0x308, "o"), (0x308, "u"), (0x308, "A"), (0x308, "O"), (0x308, "U"): "e"
    case (0x30A, "a"), (0x30A, "A"): "a"
    default: nil
    }
  }

  private static func plus(_ text: String) -> String? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains("+") else { return nil }
    return words.map { $0 == "+" ? "and" : String($0) }.joined(separator: " ")
  }
}
