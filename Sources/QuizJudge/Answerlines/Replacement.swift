/// "accept X in place of Y": the answer again, with X where Y stands.
struct Replacement {
  /// What is replaced, each in words of the answer.
  let old: [ArraySlice<Marked>]

  private static let words = ["in place of", "instead of"]

  /// Takes the words behind "in place of" off a clause; nil where it has none.
  init?(takenFrom body: inout ArraySlice<Marked>) {
    for word in Self.words {
      guard let place = body.place(ofWord: word) else { continue }
      let rest = body[place...].dropFirst(word.count)
      let parts = LineClause.alternatives(rest.trimmed).map { ($0.quotation ?? $0).trimmed }
      old = parts.filter { !$0.isEmpty }
      body = body[..<place].trimmed
      return
    }
    return nil
  }

  /// The answers that come of putting `new` into `answer`; what is not underlined in it is required
  /// where what it replaces was.
  func applied(_ new: ArraySlice<Marked>, to answer: ArraySlice<Marked>) -> [ArraySlice<Marked>] {
    old.compactMap { old in
      guard let range = answer.range(of: old) else { return nil }
      let isRequired = answer[range].isRequired && !new.isRequired
      let words = new.map { isRequired ? $0.required : $0 }
      return ArraySlice(answer[..<range.lowerBound] + words + answer[range.upperBound...])
    }
  }
}

extension Marked {
  fileprivate var required: Marked {
    Marked(
      character: character, lower: lower, isLetter: isLetter, isSpace: isSpace, isRequired: true,
      column: column)
  }
}

extension ArraySlice where Element == Marked {
  /// The first place where other words stand as words, whatever their case.
  fileprivate func range(of other: ArraySlice<Marked>) -> Range<Int>? {
    guard other.count > 0, count >= other.count else { return nil }
    for start in startIndex...(endIndex - other.count) {
      let end = start + other.count
      let isOpen =
        (start == startIndex || !self[start - 1].isLetter)
        && (end == endIndex || !self[end].isLetter)
      if isOpen, self[start..<end].elementsEqual(other, by: { $0.isSameLetter(as: $1) }) {
        return start..<end
      }
    }
    return nil
  }
}

extension Marked {
  fileprivate func isSameLetter(as other: Marked) -> Bool {
    character == other.character || character.lowercased() == other.character.lowercased()
  }
}
