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
