/// What is the same each time a question is put.
public final class Card: Codable, Sendable {
  @usableFromInline let id: ID<Question>
  @usableFromInline let kind: Kind
  @usableFromInline let leadIn: String?
  @usableFromInline let stem: String
  @usableFromInline let left: [String]
  @usableFromInline let clues: [String]
  @usableFromInline let power: Int?
  @usableFromInline let need: Int?
  @usableFromInline let unit: String?
  @usableFromInline let isClosest: Bool
  @usableFromInline let answer: String
  @usableFromInline let explanation: String?
  @usableFromInline let source: String?
  @usableFromInline let category: String?
  @usableFromInline let difficulty: Int?
  @usableFromInline let tags: [String]
  @usableFromInline let media: String?
  @usableFromInline let hints: [String]
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
