/// The parts of a title, as "Titles" says.
extension NaiveShort {
  static func titles(_ text: String) -> [(String, Bool)] {
    guard text.utf8.count <= 1000 else { return [] }
    var parts: [(String, Bool)] = []
    if text.contains("(") {
      var bare = parenthesesGone(text)
      while bare.last == " " { bare.removeLast() }
      parts.append((bare.hasSuffix(" or") ? String(bare.dropLast(3)) : bare, false))
    }
    let quoted = text.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
    if quoted.count == 3, quoted.allSatisfy({ $0.contains(where: \.isLetter) }) {
      let surname = quoted[2].drop { $0 == " " }
      parts.append((quoted[0] + (quoted[0].last == " " ? "" : " ") + surname, false))
      parts.append((quoted[1] + " " + surname, false))
    }
    let lower = String(text.map { $0.isASCII ? Character($0.lowercased()) : $0 })
    for mark in ["; or ", "; or,", ": or ", ": or,", " or: ", ", or, ", ", or the "] {
      guard let (head, _) = cut(lower, mark) else { continue }
      let same = String(text.prefix(head.count))
      if same.count > 3 { return parts + [(same, false)] }
      break
    }
    return parts + subtitles(text)
  }

  /// At the first colon, and behind it at a colon or dash.
  private static func subtitles(_ text: String) -> [(String, Bool)] {
    let dashes = [" - ", " – ", " — "]
    if let (head, tail) = cut(text, ": ") {
      guard head.count > 3, tail.count > 4 else { return [] }
      let inner = (dashes + [": "]).compactMap { cut(tail, $0) }.min {
        $0.0.utf8.count < $1.0.utf8.count
      }
      guard let (middle, last) = inner, last.count > 4 else { return two(head, tail) }
      return two(head, middle + " " + last) + [
        (last, false), (head + " " + last, false), (head + " " + middle, false),
      ]
    }
    let outer = dashes.compactMap { cut(text, $0) }.min { $0.0.utf8.count < $1.0.utf8.count }
    guard let (head, tail) = outer, head.contains(where: \.isLetter),
      tail.split(separator: " ").count(where: { $0.contains(where: \.isLetter) }) > 1
    else { return [] }
    return two(head, tail)
  }

  private static func two(_ head: String, _ tail: String) -> [(String, Bool)] {
    [(head, NaiveForm.reading(head).words.last?.isNumeral != true), (tail, false)]
  }

  /// What stands before a mark and, but for spaces, behind it.
  private static func cut(_ text: String, _ mark: String) -> (String, String)? {
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      if rest.starts(with: mark.unicodeScalars) {
        let tail = rest.dropFirst(mark.unicodeScalars.count).drop { $0 == " " }
        return (String(text.unicodeScalars[..<rest.startIndex]), String(tail))
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Without what is in parentheses; one that is not closed stays.
  private static func parenthesesGone(_ text: String) -> String {
    var stack: [Character] = []
    var depth = 0
    var kept = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth > 0 { stack.append(character) } else { kept.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
      if depth == 0 { stack = [] }
    }
    return kept + String(stack)
  }
}

/// Signs that are written in two ways.
enum NaiveSpelling {
  static func ofAnswer(_ text: String) -> [String] {
    var others = ofGuess(text, umlauts: true) + ofGuess(text, umlauts: false)
    if text.contains("&"), !text.contains(" &"), !text.contains("& ") {
      others.append(String(text.map { $0 == "&" ? "n" : $0 }))
      others.append(text.filter { $0 != "&" })
    }
    return others
  }

  static func ofGuess(_ text: String) -> [String] {
    ofGuess(text, umlauts: true) + ofGuess(text, umlauts: false)
  }

  private static func ofGuess(_ text: String, umlauts: Bool) -> [String] {
    guard umlauts else {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.contains("+") else { return [] }
      return [words.map { $0 == "+" ? "and" : String($0) }.joined(separator: " ")]
    }
    guard text.utf8.count <= 400 else { return [] }
    let pairs = ["ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"]
    var result = ""
    for scalar in text.unicodeScalars {
      let lower = scalar.properties.lowercaseMapping
      let letter = result.unicodeScalars.last?.properties.lowercaseMapping ?? ""
      if let pair = pairs[lower] {
        result += lower == String(scalar) ? pair : pair.prefix(1).uppercased() + pair.dropFirst()
      } else if scalar.value == 0x308, ["a", "o", "u"].contains(letter) {
        result += "e"
      } else if scalar.value == 0x30A, letter == "a" {
        result += "a"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.unicodeScalars.elementsEqual(text.unicodeScalars) ? [] : [result]
  }
}
