import QuizJudge

/// Reads several answers from one line: `Asami, Korra and Tenzin`.
enum ListReading {
  /// The items between commas, semicolons and a last "and", trimmed, none of them blank.
  static func items(_ text: String) -> [String] {
    let parts = text.split { $0 == "," || $0 == ";" || $0 == "\n" }
    var items = parts.map(trimmed).filter { !$0.isEmpty }
    guard let last = items.popLast() else { return [] }
    items += pieces(last)
    return items
  }

  /// Counts the hits among the first `need` different items typed.
  static func ruling(_ text: String, lines: [Answerline], need: Int) -> Ruling {
    .share(hits(text, lines: lines, need: need).hits.count, of: need)
  }

  /// Which lines were hit by the first `need` different items typed, and which items hit none.
  static func hits(
    _ text: String, lines: [Answerline], need: Int
  ) -> (hits: [Int], missed: [String]) {
    var hits: [Int] = []
    var missed: [String] = []
    for item in items(text) where hits.count + missed.count < need {
      guard let hit = lines.firstIndex(where: { $0.judge(item).verdict == .accept }) else {
        missed.append(item)
        continue
      }
      if !hits.contains(hit) { hits.append(hit) }
    }
    return (hits, missed)
  }

  private static func pieces(_ last: String) -> [String] {
    let word = last.hasPrefix("and ") ? String(last.dropFirst(4)) : last
    return word.replacing(" & ", with: " and ").split(separator: " and ").map(trimmed)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
