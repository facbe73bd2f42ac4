import QuizCore

/// How the answer to a kind of question is typed, in a few words.
enum HowToType {
  /// - Parameter isOpen: whether the options are withheld.
  static func words(_ shown: Shown, isOpen: Bool) -> String {
    if isOpen { return "type the answer; there are no options this time" }
    return switch shown.kind {
    case .text, .answerline: "type the answer"
    case .choice: "type a letter, a number, or the words"
    case .several: "type the letters of all that apply, such as: a c"
    case .truth: "type true or false, or t or f"
    case .number: shown.unit.map { "type a number, in \($0)" } ?? "type a number"
    case .order: "type the letters in the right order, such as: \(example(shown.options.count))"
    case .match: "type a letter for each number, such as: \(pairs(shown.left.count))"
    case .list: "name \(shown.need ?? 1), with commas between"
    case .tossup: "Enter reads the next clue; answer as soon as you know"
    case .bonus: "the parts come one by one"
    }
  }

  /// `b d a c`: every second letter first.
  private static func example(_ count: Int) -> String {
    let places = Array(stride(from: 1, to: count, by: 2)) + Array(stride(from: 0, to: count, by: 2))
    return places.map(Letter.of).joined(separator: " ")
  }

  private static func pairs(_ count: Int) -> String {
    (0..<count).map { "\($0 + 1)\(Letter.of(($0 + 2) % count))" }.joined(separator: " ")
  }
}
