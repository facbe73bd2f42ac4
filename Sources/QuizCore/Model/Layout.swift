/// How the options of a question are set out: a new order each time it is put.
struct Layout: Sendable {
  /// The options as written, those that are right first or in their right order.
  private let written: [String]
  private let style: Style

  private enum Style {
    case plain
    /// As many of the first ones are right.
    case some(Int)
    /// All are right, in the order written.
    case sequence
  }

  init(_ form: AnswerForm) {
    switch form {
    case .choice(let right, let wrong): (written, style) = ([right.answer] + wrong, .some(1))
    case .several(let right, let wrong): (written, style) = (right + wrong, .some(right.count))
    case .order(let items): (written, style) = (items, .sequence)
    case .match(let pairs): (written, style) = (pairs.map(\.right), .sequence)
    case .text, .answerline, .truth, .number, .list, .bonus: (written, style) = ([], .plain)
    }
  }

  /// The question as it is put this time.
  func shown(_ card: Card, chance: inout Chance) -> Shown {
    switch style {
    case .plain: return Shown(card: card)
    case .some(1): return one(card, chance: &chance)
    case .some(let count):
      let places = chance.order(written.count)
      return Shown(card: card, options: options(places), right: right(places, first: count))
    case .sequence:
      var places = chance.order(written.count)
      if places.count > 1, places == Array(0..<places.count) { places.append(places.removeFirst()) }
      return Shown(card: card, options: options(places), right: inverse(places))
    }
  }

  /// One right option among others, without a list of where each has come to lie: most questions
  /// with options are so.
  private func one(_ card: Card, chance: inout Chance) -> Shown {
    var options = written
    var right = 0
    chance.shuffle(options.count) { here, there in
      options.swapAt(here, there)
      if right == here { right = there } else if right == there { right = here }
    }
    return Shown(card: card, options: options, right: [right])
  }

  private func options(_ places: [Int]) -> [String] { places.map { written[$0] } }

  private func right(_ places: [Int], first count: Int) -> [Int] {
    places.indices.filter { places[$0] < count }
  }

  private func inverse(_ places: [Int]) -> [Int] {
    var inverse = places
    for (shown, written) in places.enumerated() { inverse[written] = shown }
    return inverse
  }
}
