import QuizCore

/// A question as it goes on paper, its options lettered.
public struct PrintedQuestion: Sendable {
  /// `7`, or `7.2` for the second part of a bonus.
  public let number: String
  public let question: Question
  /// What there is to choose from, in the order in which it is printed.
  let options: [String]
  /// The right ones: which, in which order, or one for each on the left.
  let right: [Int]
  /// What the options are to be paired with.
  let left: [String]
  /// The citation in words.
  let source: String?
  let parts: [PrintedQuestion]

  /// - Parameter stream: the letters of a question are drawn from the seed and its number alone.
  init(_ question: Question, number: String, source: String?, seed: UInt64, stream: UInt64) {
    self.number = number
    self.question = question
    self.source = source
    var chance = Chance(seed: seed, stream: stream)
    let shown = Prepared(question).shown(chance: &chance)
    (options, right, left) = (shown.options, shown.right, shown.left)
    guard case .bonus(let parts) = question.form else {
      self.parts = []
      return
    }
    self.parts = parts.enumerated().map { place, part in
      let own = part.citation == question.citation ? nil : source
      return PrintedQuestion(
        part, number: "\(number).\(place + 1)", source: own, seed: seed,
        stream: stream &* 1000 &+ UInt64(place))
    }
  }

  /// `a` for the first option, `z` for the twenty-sixth, then numbers.
  static func letter(_ place: Int) -> String {
    place < 26 ? String(UnicodeScalar(UInt8(97 + max(0, place)))) : "\(place + 1)"
  }

  /// Category, difficulty, time and worth, as far as they are given.
  var marks: [String] {
    [
      question.category, question.difficulty.map { "difficulty \($0)" },
      question.worth.map { "\($0) \($0 == 1 ? "point" : "points")" },
      question.time.map { "\($0)" },
    ].compactMap(\.self)
  }

  /// Whether its options are ticked off.
  var isTicked: Bool {
    switch question.form {
    case .choice, .several: true
    default: false
    }
  }

  /// The answer as a host says it, with its letter where there is one.
  var answer: String {
    switch question.form {
    case .choice, .several: right.map(lettered).joined(separator: ", ")
    case .order: right.map(lettered).joined(separator: ", ")
    case .match:
      zip(left.indices, right).map { "\($0 + 1)\(PrintedQuestion.letter($1))" }
        .joined(separator: ", ") + " (\(question.form.wording))"
    default: question.form.wording
    }
  }

  private func lettered(_ place: Int) -> String {
    "\(PrintedQuestion.letter(place))) \(options.indices.contains(place) ? options[place] : "")"
  }

  /// An answerline without its marks of bold and underlined words.
  private static func bare(_ line: String) -> String {
    ["b", "u", "i", "em", "strong"].reduce(line) { line, name in
      line.replacing("<\(name)>", with: "").replacing("</\(name)>", with: "")
    }
  }

  /// How an answer is judged beyond its own words, each with what it is called.
  var judging: [(name: String, words: String)] {
    let names = [
      "answerline": "as written", "accept": "accept", "prompt": "ask again on",
      "reject": "do not accept", "within": "within", "range": "range", "closest": "closest wins",
      "list": "each counts", "need": "wanted",
    ]
    return question.answerFields.compactMap { field in
      guard parts.isEmpty, let name = names[field.key] else { return nil }
      let words = field.values.joined(separator: "; ")
      return (name, field.key == "answerline" ? PrintedQuestion.bare(words) : words)
    }
  }
}
