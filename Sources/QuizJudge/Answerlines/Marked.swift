/// A character of an answerline with its markup taken off.
struct Marked: Sendable {
  let character: Character
  /// Its first scalar, A to Z in lower case, for directives.
  let lower: UInt32
  let isLetter: Bool
  let isSpace: Bool
  /// Whether it is underlined, and thereby required.
  let isRequired: Bool
  /// Where it stands in the line as written, from 1.
  let column: Int
}

extension Collection where Element == Marked, Index == Int {
  var text: String { String(map(\.character)) }
  var isRequired: Bool { contains(where: \.isRequired) }

  /// Whether a text in lower case stands at a place.
  func holds(_ text: String, at index: Int) -> Bool {
    var place = index
    for byte in text.utf8 {
      guard place < endIndex, self[place].lower == UInt32(byte) else { return false }
      place += 1
    }
    return true
  }

  /// Whether the text stands at a place and is a word, or words, there.
  func holdsWord(_ text: String, at index: Int) -> Bool {
    guard holds(text, at: index) else { return false }
    let end = index + text.utf8.count
    let isOpenBefore = index == startIndex || !self[index - 1].isLetter
    return isOpenBefore && (end >= endIndex || !self[end].isLetter)
  }
}

extension ArraySlice where Element == Marked {
  /// Without spaces, commas and full stops around it.
  var trimmed: ArraySlice<Marked> {
    func isEdge(_ marked: Marked) -> Bool {
      marked.lower == 32 || marked.lower == 44 || marked.lower == 58 || marked.isSpace
    }
    var slice = drop(while: isEdge)
    while let last = slice.last, isEdge(last) { slice.removeLast() }
    return slice
  }

  /// For each place, whether it is within quotation marks.
  private var quoted: [Bool] {
    var isInside = false
    return map { marked in
      switch marked.lower {
      case 0x201C: isInside = true
      case 0x201D: isInside = false
      case 34: isInside.toggle()
      default: break
      }
      return isInside
    }
  }

  /// The parts between separators that stand outside quotation marks; `length` says how long a
  /// separator that begins at a place is, 0 where none does.
  func split(by length: (ArraySlice<Marked>, Int) -> Int) -> [ArraySlice<Marked>] {
    let quoted = quoted
    var parts: [ArraySlice<Marked>] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let count = quoted[index - startIndex] ? 0 : length(self, index)
      if count > 0 {
        parts.append(self[start..<index])
        start = Swift.min(index + count, endIndex)
        index = start
      } else {
        index += 1
      }
    }
    return parts + [self[start...]]
  }

  /// The first place of a word outside quotation marks.
  func place(ofWord word: String) -> Int? {
    let quoted = quoted
    return indices.first { !quoted[$0 - startIndex] && holdsWord(word, at: $0) }
  }

  /// What stands in the first pair of quotation marks; nil without one.
  var quotation: ArraySlice<Marked>? {
    guard let open = firstIndex(where: { $0.lower == 0x201C || $0.lower == 34 }) else {
      return nil
    }
    let rest = self[(open + 1)...]
    guard let close = rest.firstIndex(where: { $0.lower == 0x201D || $0.lower == 34 }) else {
      return nil
    }
    return self[(open + 1)..<close]
  }
}
