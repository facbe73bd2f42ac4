extension AnswerSource {
  /// Whether a glance shows that the answer compiles: plain digits, or marked-up text without
  /// directives.
  ///
  /// It spares a loader the word and unit tables for the answers that nearly all authors write;
  /// false only says that the glance cannot tell.
  public var isPlainlySound: Bool {
    switch self {
    case .text: return false
    case .answerline(let line): return AnswerSource.isPlainLine(line)
    case .number(let number):
      return AnswerSource.isPlainNumber(number.value) && number.accept.allSatisfy(hasLetter)
        && number.range.map(AnswerSource.isPlainRange) ?? true
        && number.within.map(AnswerSource.isPlainTolerance) ?? true
        && number.unit.map(AnswerSource.isWord) ?? true
    }
  }

  private func hasLetter(_ text: String) -> Bool { text.utf8.contains { (97...122).contains($0) } }

  /// Up to 15 digits, with a decimal point inside them at the most.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.filter { (48...57).contains($0) }.count
    let points = text.utf8.count - digits
    guard (1...15).contains(digits), points <= 1 else { return false }
    return points == 0 || (text.contains(".") && !text.hasPrefix(".") && !text.hasSuffix("."))
  }

  private static func isPlainTolerance(_ text: String) -> Bool {
    isPlainNumber(text.hasSuffix("%") ? String(text.dropLast()) : text)
  }

  /// `10..12`, whole and in order.
  private static func isPlainRange(_ text: String) -> Bool {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 3, ends[1].isEmpty, let low = Int(ends[0]), let high = Int(ends[2]) else {
      return false
    }
    return (0...high).contains(low) && high < 1_000_000_000
  }

  /// A plural such as `years`: no number word and no preposition looks like one.
  private static func isWord(_ text: String) -> Bool {
    text.utf8.count > 4 && text.hasSuffix("s") && text.utf8.allSatisfy { (97...122).contains($0) }
  }

  /// Letters in bold and underline, and after them directives of two words or more in brackets.
  private static func isPlainLine(_ line: String) -> Bool {
    let pieces = line.split(separator: "[", omittingEmptySubsequences: false)
    guard let main = pieces.first, isMarkedUp(main) else { return false }
    return pieces.dropFirst().allSatisfy { piece in
      guard let end = piece.firstIndex(of: "]") else { return false }
      let clauses = piece[..<end].split(separator: ";", omittingEmptySubsequences: false)
      let rest = piece[end...].dropFirst()
      return rest.allSatisfy { $0 == " " }
        && clauses.allSatisfy { $0.split(separator: " ").count > 1 && isMarkedUp($0) }
    }
  }

  /// Text with a letter in it, in which `<b>` and `<u>` are each closed, and no other sign matters.
  private static func isMarkedUp(_ text: Substring) -> Bool {
    var depths = [0, 0]
    var tag: String?
    var hasLetter = false
    for character in text.unicodeScalars {
      switch character {
      case "<" where tag == nil: tag = ""
      case ">":
        guard let place = ["b", "u", "/b", "/u"].firstIndex(of: tag ?? "") else { return false }
        depths[place % 2] += place < 2 ? 1 : -1
        guard (0...1).contains(depths[place % 2]) else { return false }
        tag = nil
      case "]", "(", ")", "{", "}", "<", "\u{201C}", "\u{201D}": return false
      default:
        tag?.unicodeScalars.append(character)
        hasLetter = hasLetter || (tag == nil && character.properties.isAlphabetic)
      }
    }
    return tag == nil && depths == [0, 0] && hasLetter
  }
}
