/// An answerline in its sections: the main answer, and the brackets that begin with a directive.
struct LineSections {
  private(set) var main: [Marked] = []
  private(set) var directives: [ArraySlice<Marked>] = []

  private static let remarkWords = 3

  init(_ marked: [Marked]) throws(AnswerError) {
    var index = 0
    while index < marked.count {
      let mark = marked[index]
      if mark.character == ")" || mark.character == "]" {
        throw .unbalanced(bracket: mark.character, column: mark.column)
      }
      guard mark.character == "(" || mark.character == "[" else {
        main.append(mark)
        index += 1
        continue
      }
      let end = try Self.partner(of: index, in: marked)
      take(marked[(index + 1)..<end])
      index = end + 1
    }
  }

  private static func partner(of open: Int, in marked: [Marked]) throws(AnswerError) -> Int {
    let opening = marked[open].character
    let closing: Character = opening == "(" ? ")" : "]"
    var depth = 0
    for index in open..<marked.count {
      if marked[index].character == opening { depth += 1 }
      if marked[index].character == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    throw .unbalanced(bracket: opening, column: marked[open].column)
  }

  /// A short remark is a word that may be said; a long one is for the moderator.
  private mutating func take(_ section: ArraySlice<Marked>) {
    let trimmed = section.trimmed
    if Directive.leading(trimmed) != nil {
      directives.append(trimmed)
    } else if trimmed.split(whereSeparator: { $0.character == " " }).count <= Self.remarkWords {
      main += trimmed
    }
  }
}
