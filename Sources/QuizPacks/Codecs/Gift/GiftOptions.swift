import QuizYAML

/// Reads a GIFT question with options to choose from.
struct GiftOptions {
  private let reader: GiftAnswerReader
  private let draft: PackDraft

  init(_ reader: GiftAnswerReader, _ draft: PackDraft) {
    self.reader = reader
    self.draft = draft
  }

  /// One option with `=` is the right one. Several are each right alone in Moodle; without any those
  /// with a positive weight are right together.
  func read(_ answers: [GiftAnswer], into question: inout QuestionDraft) {
    if let stray = answers.first(where: { $0.mark == nil }) {
      let place = reader.source.place(of: stray.body.lowerBound)
      return draft.report(.strayAnswer(reader.source.text(stray.body)), at: place)
    }
    let isMarked = answers.contains { $0.isRight }
    var options: [(answer: Piece, of: GiftAnswer, isRight: Bool)] = []
    for answer in answers {
      let isRight = isMarked ? answer.isRight : (answer.percent ?? 0) > 0
      options.append((question.take(reader.words(answer.body)), answer, isRight))
    }
    let right = options.filter(\.isRight)
    guard let first = right.first else { return draft.report(.noRight, at: question.place) }
    if right.count == 1, isMarked || first.of.percent ?? 0 >= 100 {
      question.put(.answer, first.answer)
    } else {
      question.put(.answers, all: right.map(\.answer))
      if isMarked {
        let why = "in Moodle any one of these is enough, in a pack all are wanted"
        question.lose("single", Piece(text: "any", place: question.place), why: why)
      }
    }
    question.put(.wrong, all: options.filter { !$0.isRight }.map(\.answer))
    let own = options.filter { $0.of.weight != nil && !isImplied($0.of, $0.isRight) }
    reader.credit(own.map { ($0.answer, $0.of) }, into: &question)
    reader.feedback(options.map { ($0.answer, $0.of) }, into: &question)
  }

  /// Whether a weight says no more than the option's place among right and wrong: the whole for a
  /// right one, nothing for a wrong one, or a share that Canon itself has written.
  private func isImplied(_ answer: GiftAnswer, _ isRight: Bool) -> Bool {
    if answer.weight.map({ GiftWeight.isOwn($0.text) }) == true { return true }
    return answer.percent == (isRight ? 100 : 0)
  }
}

/// How Canon writes weights.
enum GiftWeight {
  /// A share of a whole number of percent as the nearest fraction that Moodle knows.
  static func of(percent: Int) -> String {
    let size = abs(percent)
    let spelled = fractions.first { Int((Double($0) ?? 0).rounded()) == size } ?? "\(size)"
    return percent < 0 ? "-" + spelled : spelled
  }

  /// What the right options earn, each the same share. It ends with a nought that nobody else would
  /// write, so that it can be told from a weight that an author chose.
  static func share(of count: Int, isRight: Bool) -> String {
    let millionths = 100_000_000 / max(1, count)
    let rounded = (millionths + 5) / 10
    let digits = String(rounded % 100_000)
    let padded = String(repeating: "0", count: 5 - digits.utf8.count) + digits
    return (isRight ? "" : "-") + "\(rounded / 100_000).\(padded)0"
  }

  static func isOwn(_ spelled: String) -> Bool {
    spelled.hasSuffix("0") && spelled.split(separator: ".").last?.utf8.count == 6
  }

  private static let fractions = [
    "83.33333", "66.66667", "33.33333", "16.66667", "14.28571", "12.5", "11.11111",
  ]
}
