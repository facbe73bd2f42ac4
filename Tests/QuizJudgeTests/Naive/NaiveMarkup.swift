@testable import QuizJudge

/// An answerline without its tags, in its sections.
struct NaiveMarkup {
  private(set) var isFormatted = false
  private(set) var main: [Drawn] = []
  private(set) var sections: [[Drawn]] = []

  private static let tags = ["b", "u", "i", "em", "strong", "req", "sub", "sup", "p", "span"]

  /// Nil where a tag or a bracket is not closed.
  init?(_ line: String) {
    guard var drawn = draw(line) else { return nil }
    var place = 0
    while place + 3 < drawn.count {
      if drawn[place].isLetter, drawn[(place + 1)...(place + 3)].map(\.lower) == ["(", "s", ")"] {
        drawn.remove(at: place + 3)
        drawn.remove(at: place + 1)
      }
      place += 1
    }
    guard cut(drawn) else { return nil }
  }

  private mutating func draw(_ line: String) -> [Drawn]? {
    let lower = line.lowercased()
    let marks =
      lower.contains("<u>") ? ["u", "req"] : lower.contains("<req>") ? ["req"] : ["b", "strong"]
    isFormatted = marks.contains { lower.contains("<\($0)>") }
    var drawn: [Drawn] = []
    var open: [String] = []
    let characters: [Character] = Array(line)
    var rest = characters[...]
    while let next = rest.first {
      let name =
        next == "<"
        ? rest.prefix(10).firstIndex(of: ">").map {
          String(rest[(rest.startIndex + 1)..<$0]).lowercased()
        } : nil
      let bare = name.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
      if let name, let bare, NaiveMarkup.tags.contains(bare) {
        rest = rest.dropFirst(name.count + 2)
        if name == bare {
          open.append(bare)
        } else if let last = open.lastIndex(of: bare) {
          open.remove(at: last)
        }
      } else {
        drawn.append(Drawn(letter: next, isRequired: open.contains { marks.contains($0) }))
        rest = rest.dropFirst()
      }
    }
    return open.isEmpty ? drawn : nil
  }

  private mutating func cut(_ drawn: [Drawn]) -> Bool {
    var place = 0
    while place < drawn.count {
      let letter = drawn[place].sign
      if letter == ")" || letter == "]" { return false }
      guard letter == "(" || letter == "[" else {
        main.append(drawn[place])
        place += 1
        continue
      }
      var depth = 0
      let end = drawn.indices[place...].first { index in
        if drawn[index].sign == letter { depth += 1 }
        if drawn[index].sign == (letter == "(" ? ")" : "]") { depth -= 1 }
        return depth == 0
      }
      guard let end else { return false }
      let section = Array(drawn[(place + 1)..<end]).trimmed
      if NaiveClause.leading(section) != nil {
        sections.append(section)
      } else if section.split(whereSeparator: \.isSpace).count <= 3 {
        main += section
      }
      place = end + 1
    }
    return true
  }
}
