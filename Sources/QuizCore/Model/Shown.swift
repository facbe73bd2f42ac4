/// What was put before the players, in the order in which they saw it, and the answer.
///
/// It travels in the `asked` event, so that a log can be told again without the pack. What is the
/// same each time the question is put lies in the card, which many games share.
public struct Shown: Sendable, Equatable {
  @usableFromInline let card: Card
  /// Lettered a, b, c…: the choices, the things to put in order, or the partners to pair up.
  public let options: [String]
  /// The right options: which ones, in which order, or one for each on the left.
  public let right: [Int]

  init(card: Card, options: [String] = [], right: [Int] = []) {
    self.card = card
    self.options = options
    self.right = right
  }

  public var id: ID<Question> { card.id }
  public var kind: Kind { card.kind }
  /// The lead-in of the bonus that this question is a part of.
  public var leadIn: String? { card.leadIn }
  public var stem: String { card.stem }
  /// Numbered 1, 2, 3…: what the options are to be paired with.
  public var left: [String] { card.left }
  public var clues: [String] { card.clues }
  /// How many clues may have been read when an answer still earns the power.
  public var power: Int? { card.power }
  /// How many of a list are asked for.
  public var need: Int? { card.need }
  public var unit: String? { card.unit }
  /// Whether the nearest guess is to win.
  public var isClosest: Bool { card.isClosest }
  /// The answer in words.
  public var answer: String { card.answer }
  public var explanation: String? { card.explanation }
  public var source: String? { card.source }
  public var category: String? { card.category }
  public var difficulty: Int? { card.difficulty }
  public var tags: [String] { card.tags }
  public var media: String? { card.media }
  public var hints: [String] { card.hints }
}

extension Shown: Codable {
  private enum Key: CodingKey { case options, right }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    card = try Card(from: decoder)
    options = try box.decode([String].self, forKey: .options)
    right = try box.decode([Int].self, forKey: .right)
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try card.encode(to: encoder)
    try box.encode(options, forKey: .options)
    try box.encode(right, forKey: .right)
  }
}
