/// Words that a number says as well without: Part II, Chanel No. 5, 1939 to 1945.
enum Numbering {
  /// Without "part" and the like before a number, and without "to" between two; nil where there is
  /// none.
  static func bare(_ reading: Reading) -> Reading? {
    let words = reading.words
    guard words.count > 2,
      words.contains(where: { !$0.kind.isDisjoint(with: [.part, .direction]) })
    else { return nil }
    return reading.filtered { index, word in
      guard index + 1 < words.count, words[index + 1].isNumeral else { return true }
      if word.kind.contains(.part) {
        return index == 0 && !reading.isWord(0, "number") && !reading.isWord(0, "no")
      }
      return
        !(word.kind.contains(.direction) && reading.isWord(index, "to") && index > 0
        && words[index - 1].isNumeral)
    }
  }
}
