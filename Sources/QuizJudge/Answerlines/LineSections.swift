/// An answerline in its sections: the main answer, and the brackets that begin with a directive.
struct LineSections {
  private(set) var main: [Marked] = []
  private(set) var directives: [ArraySlice<Marked>] = []

  private static let remarkWords = 3

  init(_ marked: [Marked]) throws(AnswerError) {
    var index = 0
    while index < marked.count {
      let mark = marked[index]
      if mark.lower == 41 || mark.lower == 93 {
        throw .unbalanced(bracket: mark.character, column: mark.column)
      }
      guard mark.lower == 40 || mark.lower == 91 else {
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
    let opening = marked[open].lower
    let closing: UInt32 = opening == 40 ? 41 : 93
    var depth = 0
    for index in open..<marked.count {
      if marked[index].lower == opening { depth += 1 }
      if marked[index].lower == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    throw .unbalanced(bracket: marked[open].character, column: marked[open].column)
  }

  /// A short remark is a word that may be said; a long one is for the moderator.
  private mutating func take(_ section: ArraySlice<Marked>) {
    let trimmed = section.trimmed
    if Directive.leading(trimmed) != nil {
      directives.append(trimmed)
    } else if trimmed.split(whereSeparator: { $0.isSpace }).count <= Self.remarkWords {
      main += trimmed
    }
  }
}
