import QuizJudge

/// What the items of a list lack for a response to be right.
///
/// Where all items are asked for, what was not known is another name of those not given; else it
/// is one where it shares a word with one of them, and an item of its own where it does not.
struct ListAlias {
  /// The items with what they lack.
  private(set) var items: [TextAnswer]

  /// Nil where nothing of the response was missed.
  init?(_ items: [TextAnswer], need: Int, typed: String) {
    self.items = items
    let names = items.map(\.answer)
    let lines = items.compactMap { try? Answerline(.text($0), rivals: names) }
    guard lines.count == items.count else { return nil }
    let reading = ListReading.hits(typed, lines: lines, need: need)
    guard !reading.missed.isEmpty else { return nil }
    var open = items.indices.filter { !reading.hits.contains($0) }
    for text in reading.missed {
      let twin = open.first { ListAlias.shareWord(items[$0], text) }
      if let place = twin ?? (need == items.count ? open.first : nil) {
        self.items[place] = items[place].accepting(text)
        open.removeAll { $0 == place }
      } else {
        self.items.append(TextAnswer(text))
      }
    }
  }

  private static func shareWord(_ item: TextAnswer, _ text: String) -> Bool {
    let said = words(text)
    return ([item.answer] + item.accept).contains { !words($0).isDisjoint(with: said) }
  }

  /// Words that tell something: "of" and "the" are too short to.
  private static func words(_ text: String) -> Set<String> {
    Set(
      text.split { !$0.isLetter && !$0.isNumber }.map { Sameness.key(String($0)) }
        .filter { $0.count > 3 })
  }
}
