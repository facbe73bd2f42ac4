import QuizJudge

/// How a question is set out: its options in their shown order, and which of them are right.
struct Layout: Sendable {
  var options: [String] = []
  var left: [String] = []
  var right: [Int] = []
  var need: Int?
  var unit: String?
  var answer: String

  init(_ form: AnswerForm, chance: inout Chance) {
    answer = form.wording
    switch form {
    case .choice(let right, let wrong):
      shuffle([right.answer] + wrong, right: 1, chance: &chance)
    case .several(let right, let wrong):
      shuffle(right + wrong, right: right.count, chance: &chance)
    case .order(let items):
      let places = Layout.unsorted(items.count, chance: &chance)
      options = places.map { items[$0] }
      right = Layout.inverse(places)
    case .match(let pairs):
      let places = Layout.unsorted(pairs.count, chance: &chance)
      left = pairs.map(\.left)
      options = places.map { pairs[$0].right }
      right = Layout.inverse(places)
    case .list(_, let need): self.need = need
    case .number(let number): unit = number.unit
    case .text, .answerline, .truth, .bonus: break
    }
  }

  private mutating func shuffle(_ all: [String], right count: Int, chance: inout Chance) {
    let places = chance.order(all.count)
    options = places.map { all[$0] }
    right = places.indices.filter { places[$0] < count }
  }

  /// A random order that does not give the answer away.
  private static func unsorted(_ count: Int, chance: inout Chance) -> [Int] {
    var order = chance.order(count)
    if count > 1, order == Array(0..<count) { order.append(order.removeFirst()) }
    return order
  }

  private static func inverse(_ places: [Int]) -> [Int] {
    var inverse = places
    for (shown, written) in places.enumerated() { inverse[written] = shown }
    return inverse
  }
}

extension AnswerForm {
  /// Whether chance decides how it is set out.
  var isShuffled: Bool {
    switch self {
    case .choice, .several, .order, .match: true
    default: false
    }
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
