/// Words about a number, ready-made for the small numbers that nearly every answer needs: a ledger
/// entry says why.
struct CountedWords: Sendable {
  private let ready: [String]
  private let words: @Sendable (Int) -> String

  init(upTo last: Int, _ words: @escaping @Sendable (Int) -> String) {
    ready = (0...last).map(words)
    self.words = words
  }

  subscript(number: Int) -> String {
    ready.indices.contains(number) ? ready[number] : words(number)
  }
}
