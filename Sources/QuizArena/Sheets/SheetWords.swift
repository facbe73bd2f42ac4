/// The headers that form services write.
enum SheetWords {
  private static let names = [
    "name", "names", "team", "player", "contestant", "participant", "nickname", "student",
  ]
  private static let asides = [
    "timestamp", "time", "date", "submitted at", "submission date", "start time", "completion time",
    "last modified time", "id", "response id", "respondent id", "submission id", "email",
    "email address", "e-mail", "e-mail address", "username", "user name", "ip address", "language",
    "score", "total score", "total points", "quiz feedback", "points",
  ]

  /// Without case, and with single spaces.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func isName(_ header: String) -> Bool {
    folded(header).split { !$0.isLetter }.contains { names.contains(String($0)) }
  }

  /// Whether it is one that no question has asked for, or a note on another column: `[Score]`.
  static func isAside(_ header: String) -> Bool {
    let folded = folded(header)
    if folded.isEmpty || asides.contains(folded) { return true }
    return folded.hasSuffix("[score]") || folded.hasSuffix("[feedback]")
      || folded.hasPrefix("points - ") || folded.hasPrefix("feedback - ")
  }

  /// Without `3.`, `3)`, `Q3:` or `Question 3 -` before it.
  static func unnumbered(_ folded: String) -> String {
    let rest = bare(folded[...])
    let digits = rest.prefix(while: isDigit)
    let behind = rest.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = behind.first, ".):-–—".contains(mark) || mark == " " else {
      return folded
    }
    return String(behind.drop { ".):-–— ".contains($0) })
  }

  /// The number that the whole header is: `3`, `#3`, `q3.`, `question 3`.
  static func number(_ folded: String) -> Int? {
    let rest = bare(folded[...])
    let digits = rest.prefix(while: isDigit)
    let behind = rest.dropFirst(digits.count)
    guard behind.isEmpty || behind == "." || behind == ":" || behind == ")" else { return nil }
    return Int(digits)
  }

  private static func bare(_ folded: Substring) -> Substring {
    for word in ["question", "no.", "nr.", "q", "#"] where folded.hasPrefix(word) {
      return folded.dropFirst(word.count).drop { $0 == " " }
    }
    return folded
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
