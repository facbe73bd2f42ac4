extension Card: Fielded {
  public static let fields: [Field<Card>] = [
    Field("id") { .text($0.id.rawValue) },
    Field("kind") { .text($0.kind.rawValue) },
    Field("leadIn") { .maybe($0.leadIn) },
    Field("stem") { .text($0.stem) },
    Field("left") { .texts($0.left) },
    Field("clues") { .texts($0.clues) },
    Field("power") { .maybe($0.power) },
    Field("need") { .maybe($0.need) },
    Field("unit") { .maybe($0.unit) },
    Field("isClosest") { .truth($0.isClosest) },
    Field("answer") { .text($0.answer) },
    Field("explanation") { .maybe($0.explanation) },
    Field("source") { .maybe($0.source) },
    Field("category") { .maybe($0.category) },
    Field("difficulty") { .maybe($0.difficulty) },
    Field("tags") { .texts($0.tags) },
    Field("media") { .maybe($0.media) },
    Field("hints") { .texts($0.hints) },
  ]
}

extension Shown: Fielded {
  /// The card's own fields come first: their written form is kept with the card.
  public static let fields: [Field<Shown>] =
    Card.fields.map { field in Field(field.name) { field.get($0.card) } } + [
      Field("options") { .texts($0.options) },
      Field("right") { .wholes($0.right) },
    ]

  public var memo: (fields: Int, kept: Memo)? { (Card.fields.count, card.memo) }
}
