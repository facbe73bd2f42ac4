import QuizCore
import QuizJudge
import QuizYAML

/// One question, or one part of a bonus, as checks look at it: what several of them need is worked
/// out once, and only when one asks.
final class Subject {
  let question: Question
  let places: TextPlaces
  /// The question of the pack that this is, or is a part of, from 0.
  let index: Int
  /// The bonus that this is a part of.
  let bonus: Question?
  /// Which part it is, from 0; nil for a whole question.
  let part: Int?
  /// The pack that the question is in.
  var pack: Pack { placed.pack }
  /// The file's bytes, where it can be changed.
  var source: [UInt8]? { placed.source }
  private let placed: PlacedPack

  init(
    _ question: Question, places: TextPlaces, index: Int, in placed: PlacedPack,
    of bonus: Question? = nil,
    part: Int? = nil
  ) {
    self.question = question
    self.places = places
    self.index = index
    self.placed = placed
    self.bonus = bonus
    self.part = part
  }

  var isPart: Bool { bonus != nil }
  private(set) lazy var passages = question.passages
  private(set) lazy var stem = Words(question.stem)
  private(set) lazy var answers = question.form.spoken
  /// The kind that the form of answer makes it, clues or not.
  private(set) lazy var kind = question.form.kind
  /// The judge that knows the answer and none of its aliases, options and prompts.
  private(set) lazy var answerAlone = typed.flatMap {
    try? Answerline(.text(TextAnswer($0.answer)))
  }

  /// The answer with its lists, where it is typed as text.
  var typed: TextAnswer? {
    switch question.form {
    case .text(let answer), .choice(let answer, _): answer
    default: nil
    }
  }

  /// The wrong options.
  var wrong: [String] {
    switch question.form {
    case .choice(_, let wrong), .several(_, let wrong): wrong
    default: []
    }
  }

  /// All that is shown as options.
  var options: [String] {
    switch question.form {
    case .choice(let right, let wrong): [right.answer] + wrong
    case .several(let right, let wrong): right + wrong
    case .order(let items): items
    default: []
    }
  }

  /// Where an option stands, counted as in `options`.
  func optionSpot(_ index: Int) -> Spot {
    switch question.form {
    case .choice: index == 0 ? .key(.answer) : .item(.wrong, index - 1)
    case .several(let right, _):
      index < right.count ? .item(.answers, index) : .item(.wrong, index - right.count)
    default: .item(.order, index)
    }
  }

  /// Where the answer stands, whatever its form.
  var answerSpot: Spot {
    switch question.form {
    case .text, .choice, .truth, .number: .key(.answer)
    case .answerline: .key(.answerline)
    case .several: .key(.answers)
    case .order: .key(.order)
    case .match: .key(.match)
    case .list: .key(.list)
    case .bonus: .key(.parts)
    }
  }
}

/// An answer that a player may type, in words.
struct Spoken {
  let spot: Spot
  let words: Words
  var text: String { words.text }

  init(_ spot: Spot, _ text: String) {
    self.spot = spot
    words = Words(text)
  }
}

extension AnswerForm {
  /// The answers that are typed in full, each with its place; aliases after what they stand for.
  var spoken: [Spoken] {
    switch self {
    case .text(let text), .choice(let text, _):
      return [Spoken(.key(.answer), text.answer)]
        + text.accept.enumerated().map { Spoken(.item(.accept, $0.offset), $0.element) }
    case .answerline: return [Spoken(.key(.answerline), wording)]
    case .several(let right, _):
      return right.enumerated().map { Spoken(.item(.answers, $0.offset), $0.element) }
    case .list(let items, _):
      return items.enumerated().map { Spoken(.item(.list, $0.offset), $0.element.answer) }
    case .number(let number): return [Spoken(.key(.answer), number.value)]
    case .truth, .order, .match, .bonus: return []
    }
  }
}
