/// How many typos an answer forgives, in half letters: an ordinary edit costs 2, a letter doubled
/// or undoubled and an h 1, the first letter of a word 3, the first letter of all 4.
struct TypoBudget: Sendable, Hashable {
  /// For the whole answer.
  let total: Int

  static let edit = 2
  static let doubling = 1
  static let firstOfWord = 3
  static let firstOfAll = 4

  /// The budget of an answer with so many letters, digits not counted.
  init(letters: Int, strictness: Strictness) {
    guard strictness.lettersPerTypo > 0 else {
      total = 0
      return
    }
    let length = letters * 7 / strictness.lettersPerTypo
    total =
      switch length {
      case ..<5: 0
      case 5: 2
      case 6...9: 3
      case 10...15: 5
      case 16...23: 6
      default: min(8 + (length - 24) / 6, 16)
      }
  }

  /// What one word of so many letters may cost, whatever the rest of the answer.
  static func cap(word letters: Int) -> Int {
    switch letters {
    case ..<4: 0
    case 4...7: 3
    case 8...11: 4
    default: 6
    }
  }
}
