/// What is the same each time a question is put.
public final class Card: Codable, Sendable {
  let id: ID<Question>
  let kind: Kind
  let leadIn: String?
  let stem: String
  let left: [String]
  let clues: [String]
  let power: Int?
  let need: Int?
  let unit: String?
  let isClosest: Bool
  let answer: String
  let explanation: String?
  let source: String?
  let category: String?
  let difficulty: Int?
  let tags: [String]
  let media: String?
  let hints: [String]
  /// Where its written form is kept.
  @usableFromInline let memo = Memo()

  private enum CodingKeys: CodingKey {
    case id, kind, leadIn, stem, left, clues, power, need, unit, isClosest, answer, explanation
    case source, category, difficulty, tags, media, hints
  }

  init(_ question: Question, leadIn: String?, source: String?) {
    id = question.id
    kind = question.kind
    self.leadIn = leadIn
    stem = question.stem
    left = question.form.left
    (clues, power) = PowerMark.read(question.clues)
    need = question.form.need
    unit = question.form.number?.unit
    isClosest = question.form.number?.closest ?? false
    answer = question.form.wording
    explanation = question.explanation
    self.source = source
    category = question.category
    difficulty = question.difficulty
    tags = question.tags
    media = question.media
    hints = question.hints
  }
}

extension Card: Equatable {
  public static func == (one: Card, two: Card) -> Bool {
    one === two || (one.sameText(as: two) && one.sameLayout(as: two))
  }

  private func sameText(as other: Card) -> Bool {
    id == other.id && kind == other.kind && leadIn == other.leadIn && stem == other.stem
      && answer == other.answer && explanation == other.explanation && source == other.source
      && category == other.category && difficulty == other.difficulty && tags == other.tags
      && media == other.media && hints == other.hints
  }

  private func sameLayout(as other: Card) -> Bool {
    left == other.left && clues == other.clues && power == other.power && need == other.need
      && unit == other.unit && isClosest == other.isClosest
  }
}
