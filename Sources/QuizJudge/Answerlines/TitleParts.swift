/// The parts of a title that stand for the whole: what is before parentheses, on either side of a
/// colon, and before ", or".
enum TitleParts {
  typealias Part = (text: String, isVague: Bool)

  /// No title is longer, and a text of one letter is never searched at length.
  private static let mostBytes = 1000

  /// In a fixed order; a part is vague where it names a series rather than the work.
  static func of(_ text: String) -> [Part] {
    guard text.utf8.count <= mostBytes else { return [] }
    var result: [Part] = []
    if text.utf8.contains(40) {
      result.append((withoutLink(Parentheses.removed(from: text)), false))
    }
    if let (plain, called) = withoutNickname(text) { result += [(plain, false), (called, false)] }
    if let head = beforeAlternative(text) { return result + [(head, false)] }
    let segments = segments(of: text)
    guard let first = segments.first, segments.count > 1 else { return result }
    result.append((first, !endsInNumeral(first)))
    result.append((segments.dropFirst().joined(separator: " "), false))
    guard segments.count == 3 else { return result }
    return result + [
      (segments[2], false), (first + " " + segments[2], false), (first + " " + segments[1], false),
    ]
  }

  /// Birdman for "Birdman or (The Unexpected Virtue of Ignorance)".
  private static func withoutLink(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text.hasSuffix(" or") ? String(text.dropLast(3)) : text
  }

  /// "Terminator 2" tells which one.
  private static func endsInNumeral(_ text: String) -> Bool {
    Form.reading(of: text).words.last?.isNumeral == true
  }

  /// Dwayne Johnson and The Rock Johnson for `Dwayne "The Rock" Johnson`.
  private static func withoutNickname(_ text: String) -> (String, String)? {
    guard text.utf8.contains(34) || text.utf8.contains(0xE2) else { return nil }
    let pieces = text.split(omittingEmptySubsequences: false) { "\"“”".contains($0) }
    guard pieces.count == 3, pieces.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return nil
    }
    let (given, called, surname) = (pieces[0], pieces[1], pieces[2].drop { $0 == " " })
    return (given + (given.last == " " ? "" : " ") + surname, "\(called) \(surname)")
  }

  /// "Moby-Dick; or, The Whale", "Dr. Strangelove or: How I Learned..": both titles are the whole.
  private static func beforeAlternative(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 == 58 || $0 == 59 || $0 == 44 }) else { return nil }
    let lower = String(decoding: text.utf8.map { $0 &- 65 < 26 ? $0 + 32 : $0 }, as: UTF8.self)
    for mark in ["; or ", "; or,", ": or ", ": or,", " or: ", ", or, ", ", or the "] {
      guard let place = place(of: mark, in: lower) else { continue }
      let head = head(text, place)
      return head.count > 3 ? head : nil
    }
    return nil
  }

  /// Where a mark stands first, counted in bytes.
  private static func place(of mark: String, in text: String) -> Int? {
    let (bytes, mark) = (Array(text.utf8), Array(mark.utf8))
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first {
      bytes[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }

  private static func head(_ text: String, _ bytes: Int) -> String {
    String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
  }

  /// Split at a colon, and behind it at a dash; at a dash alone where words follow. Three at most.
  private static func segments(of text: String) -> [String] {
    if let (head, tail) = cut(text, at: [": "]) {
      guard head.count > 3, tail.count > 4 else { return [text] }
      if let (middle, last) = cut(tail, at: dashes + [": "]), last.count > 4 {
        return [head, middle, last]
      }
      return [head, tail]
    }
    guard let (head, tail) = cut(text, at: dashes), hasLetters(head),
      tail.split(separator: " ").count(where: { hasLetters(String($0)) }) > 1
    else { return [text] }
    return [head, tail]
  }

  private static let dashes = [" - ", " – ", " — "]

  private static func hasLetters(_ text: String) -> Bool { text.contains(where: \.isLetter) }

  private static func cut(_ text: String, at marks: [String]) -> (String, String)? {
    let places = marks.compactMap { mark in place(of: mark, in: text).map { ($0, mark) } }
    guard let (place, mark) = places.min(by: { $0.0 < $1.0 }) else { return nil }
    let tail = text.utf8.dropFirst(place + mark.utf8.count).drop { $0 == 32 }
    return (head(text, place), String(decoding: tail, as: UTF8.self))
  }
}
