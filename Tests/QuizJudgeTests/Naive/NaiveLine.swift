@testable import QuizJudge

/// A letter of an answerline, and whether it is underlined.
struct Drawn: Equatable {
  var letter: Character
  var isRequired: Bool

  /// What the letter is without accents that stand apart.
  var sign: Unicode.Scalar { letter.unicodeScalars.first ?? " " }
  var lower: Character {
    sign.isASCII ? Character(String(sign).lowercased()) : Character(sign)
  }
  var isLetter: Bool { sign.isASCII ? sign.properties.isAlphabetic : letter.isLetter }
  var isSpace: Bool { sign.isASCII ? sign.value < 33 : letter.isWhitespace }
}

extension Array where Element == Drawn {
  var text: String { String(map(\.letter)) }
  var lower: String { String(map(\.lower)) }
  var isRequired: Bool { contains(where: \.isRequired) }

  /// Without spaces, commas and colons around it.
  var trimmed: [Drawn] {
    func isEdge(_ drawn: Drawn) -> Bool { drawn.isSpace || drawn.sign == "," || drawn.sign == ":" }
    let front = drop(while: isEdge)
    return Array(Array(front.reversed()).drop(while: isEdge).reversed())
  }

  func holds(_ text: String, at place: Int) -> Bool {
    let wanted = [Character](text)
    guard place + wanted.count <= count else { return false }
    return self[place..<(place + wanted.count)].map(\.lower) == wanted
  }

  func holdsWord(_ text: String, at place: Int) -> Bool {
    let end = place + text.count
    return holds(text, at: place) && (place == 0 || !self[place - 1].isLetter)
      && (end >= count || !self[end].isLetter)
  }

  /// For each place, whether it is within quotation marks.
  var quoted: [Bool] {
    var isInside = false
    return map { drawn in
      switch drawn.sign {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      default: break
      }
      return isInside
    }
  }

  /// The first place of a word outside quotation marks.
  func place(_ word: String) -> Int? {
    let quoted = quoted
    return indices.first { !quoted[$0] && holdsWord(word, at: $0) }
  }

  /// The pieces between separators, given by their length at a place, outside quotation marks.
  func pieces(_ length: (Int) -> Int) -> [[Drawn]] {
    let quoted = quoted
    var pieces: [[Drawn]] = [[]]
    var place = 0
    while place < count {
      let long = quoted[place] ? 0 : length(place)
      if long > 0 {
        pieces.append([])
        place += long
      } else {
        pieces[pieces.count - 1].append(self[place])
        place += 1
      }
    }
    return pieces
  }

  /// The pieces between commas and "or", none of them blank.
  var alternatives: [[Drawn]] {
    pieces { place in
      holdsWord("or", at: place) && place > 0 || holds(", ", at: place) ? 2 : 0
    }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What stands in the first pair of quotation marks.
  var quotation: [Drawn]? {
    guard let open = firstIndex(where: { $0.sign == "“" || $0.sign == "\"" }) else { return nil }
    let rest = self[(open + 1)...]
    guard let close = rest.firstIndex(where: { $0.sign == "”" || $0.sign == "\"" }) else {
      return nil
    }
    return Array(self[(open + 1)..<close])
  }
}
