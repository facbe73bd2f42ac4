import QuizCore

/// The slips of fingers: a letter dropped, doubled, or swapped with the next.
enum TypingSlip {
  /// Short texts, letters of options and numbers stay as they are.
  static func slipped(_ text: String, _ chance: inout Chance) -> String {
    var letters = Array(text)
    guard letters.count > 4 else { return text }
    let place = 1 + chance.below(letters.count - 2)
    guard letters[place].isLetter, letters[place + 1].isLetter else { return text }
    switch chance.below(3) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
