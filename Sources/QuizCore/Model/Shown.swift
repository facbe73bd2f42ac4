/// What was put before the players, in the order in which they saw it, and the answer.
///
/// It travels in the `asked` event, so that a log can be told again without the pack.
public final class Shown: Codable, Sendable {
  public let id: ID<Question>
  public let kind: Kind
  /// The lead-in of the bonus that this question is a part of.
  public let leadIn: String?
  public let stem: String
  /// Lettered a, b, c…: the choices, the things to put in order, or the partners to pair up.
  public let options: [String]
  /// Numbered 1, 2, 3…: what the options are to be paired with.
  public let left: [String]
  public let clues: [String]
  /// How many clues may have been read when an answer still earns the power.
  public let power: Int?
  /// How many of a list are asked for.
  public let need: Int?
  public let unit: String?
  /// The answer in words.
  public let answer: String
  /// The right options: which ones, in which order, or one for each on the left.
  public let right: [Int]
  public let explanation: String?
  public let source: String?
  public let category: String?
  public let difficulty: Int?
  public let tags: [String]
  public let media: String?
  public let hints: [String]

  init(_ question: Question, _ layout: Layout, leadIn: String?, source: String?) {
    id = question.id
    kind = question.kind
    self.leadIn = leadIn
    stem = question.stem
    options = layout.options
    left = layout.left
    (clues, power) = PowerMark.read(question.clues)
    need = layout.need
    unit = layout.unit
    answer = layout.answer
    right = layout.right
    explanation = question.explanation
    self.source = source
    category = question.category
    difficulty = question.difficulty
    tags = question.tags
    media = question.media
    hints = question.hints
  }
}

extension Shown: Equatable {
  public static func == (one: Shown, two: Shown) -> Bool {
    one === two || (one.sameText(as: two) && one.sameLayout(as: two))
  }

  private func sameText(as other: Shown) -> Bool {
    id == other.id && kind == other.kind && leadIn == other.leadIn && stem == other.stem
      && answer == other.answer && explanation == other.explanation && source == other.source
      && category == other.category && difficulty == other.difficulty && tags == other.tags
      && media == other.media
  }

  private func sameLayout(as other: Shown) -> Bool {
    options == other.options && left == other.left && clues == other.clues
      && power == other.power && need == other.need && unit == other.unit && right == other.right
      && hints == other.hints
  }
}

/// `(*)` in a tossup: an answer given before it is read earns the power.
enum PowerMark {
  /// The clues without the mark, and how many of them the power lasts for; nil without a mark.
  static func read(_ clues: [String]) -> (clues: [String], power: Int?) {
    guard let marked = clues.firstIndex(where: { $0.utf8.contains(42) && $0.contains("(*)") })
    else { return (clues, nil) }
    var shown = clues
    let words = clues[marked].split(separator: " ").filter { $0 != "(*)" }
    shown[marked] = words.joined(separator: " ").replacing("(*)", with: "")
    let isAtStart = clues[marked].drop { $0 == " " }.hasPrefix("(*)")
    return (shown, isAtStart ? marked : marked + 1)
  }
}
