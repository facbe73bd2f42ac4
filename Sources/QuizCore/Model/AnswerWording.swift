import QuizJudge

extension AnswerForm {
  /// What the options of a pairing question are to be paired with.
  var left: [String] {
    guard case .match(let pairs) = self else { return [] }
    return pairs.map(\.left)
  }

  /// How many of a list are asked for.
  var need: Int? {
    guard case .list(_, let need) = self else { return nil }
    return need
  }

  var number: NumberAnswer? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The answer as it is told to a player.
  public var wording: String {
    switch self {
    case .text(let text): text.answer
    case .answerline(let line): AnswerlineWording.plain(line)
    case .choice(let right, _): right.answer
    case .several(let right, _): right.joined(separator: ", ")
    case .truth(let value): value ? "true" : "false"
    case .number(let number): number.wording
    case .order(let items): items.joined(separator: ", ")
    case .match(let pairs): pairs.map { "\($0.left): \($0.right)" }.joined(separator: "; ")
    case .list(let items, _): items.map(\.answer).joined(separator: ", ")
    case .bonus(let parts): parts.map(\.form.wording).joined(separator: "; ")
    }
  }
}

extension NumberAnswer {
  var wording: String {
    guard let unit, !value.hasSuffix(unit) else { return value }
    return "\(value) \(unit)"
  }
}

/// A quizbowl answerline as it is told to a player: its first answer, without marks or directives.
enum AnswerlineWording {
  static func plain(_ line: String) -> String {
    var plain = ""
    var depth = 0
    for character in line {
      switch character {
      case "[", "<": depth += 1
      case "]", ">": depth = max(0, depth - 1)
      default: if depth == 0 { plain.append(character) }
      }
    }
    return plain.split(separator: " ").joined(separator: " ")
  }
}
