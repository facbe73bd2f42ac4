import QuizCore

/// One thing that an author is asked for while adding a question.
enum AddStep: String, Hashable {
  case ask, kind
  case answer, number, truth, answerline, accept, answers, wrong, order, pair, item, need, clue
  case unit, within, partAsk, partAnswer
  case explain, source, category, tags, difficulty, id
  case guess, meant

  /// What counts as right, for each kind.
  static func form(_ kind: Kind) -> [AddStep] {
    switch kind {
    case .text: [.answer, .accept]
    case .answerline: [.answerline]
    case .choice: [.answer, .wrong]
    case .several: [.answers, .wrong]
    case .truth: [.truth]
    case .number: [.number, .unit, .within]
    case .order: [.order]
    case .match: [.pair]
    case .list: [.item, .need]
    case .tossup: [.clue, .answer, .accept]
    case .bonus: [.partAsk, .partAnswer]
    }
  }

  static let about: [AddStep] = [.explain, .source, .category, .tags, .difficulty, .id]

  /// How many lines it takes at least; a blank one ends those that take several.
  var least: Int {
    switch self {
    case .order, .pair: 2
    case .wrong, .answers, .item, .clue: 1
    default: 0
    }
  }

  var takesSeveral: Bool {
    switch self {
    case .accept, .answers, .wrong, .order, .pair, .item, .clue: true
    default: false
    }
  }

  /// Whether a blank line will not do.
  var isNeeded: Bool {
    switch self {
    case .answer, .number, .truth, .answerline, .partAnswer: true
    default: false
    }
  }

  /// What stands before the line that is typed.
  var words: String {
    switch self {
    case .ask: "question"
    case .kind: "kind (text)"
    case .answer, .answerline, .number: "answer"
    case .truth: "true or false"
    case .accept: "also right"
    case .answers: "a right option"
    case .wrong: "a wrong option"
    case .order: "next in order"
    case .pair: "pair, left = right"
    case .item: "one that counts"
    case .need: "how many are wanted (all)"
    case .clue: "clue, hard ones first"
    case .unit: "unit"
    case .within: "may be off by (0)"
    case .partAsk: "part"
    case .partAnswer: "its answer"
    case .explain: "explanation"
    case .source: "source, place"
    case .category: "category"
    case .tags: "tags, with commas"
    case .difficulty: "difficulty, 1 to 5"
    case .id: "id"
    case .guess: "try a guess"
    case .meant: "is that what you want? (Y/n)"
    }
  }
}
