/// Whether a text tells an answer.
enum GiveAway {
  static let or = Words.key("or")

  /// Whether all the words of the answer, but for an article before them, stand in the text in a row.
  static func gives(_ answer: Spoken, away text: Words) -> Bool {
    let words = answer.words.list.drop { $0.has(.article) }
    return isTelling(words) && text.place(of: words) != nil
  }

  /// Not a number, a letter, or a word that stands in any sentence.
  static func isTelling(_ words: ArraySlice<Words.Word>) -> Bool {
    words.reduce(0) { $0 + $1.length } >= 3
      && words.contains { !$0.has([.small, .number, .truth, .numeral]) && $0.length > 2 }
  }
}
