/// Single random edits: delete, swap with the next, substitute; never of the first letter.
enum Mutation {
  /// An edit of a letter outside digits and words of three letters or fewer; nil where there is no
  /// such letter or the answer has fewer than six letters.
  static func letterEdit(_ answer: String, _ generator: inout Generator) -> String? {
    let letters = Array(answer)
    guard letters.count(where: \.isLetter) >= 6 else { return nil }
    let places = letters.indices.dropFirst().filter {
      letters[$0].isLetter && wordLength(letters, $0) > 3
    }
    return edit(letters, places, with: "abcdefghijklmnopqrstuvwxyz", &generator)
  }

  /// The answer with a letter put in, behind the first of a word that `letterEdit` would touch.
  static func insertion(_ answer: String, _ generator: inout Generator) -> String? {
    var letters = Array(answer)
    guard letters.count(where: \.isLetter) >= 6 else { return nil }
    let places = letters.indices.filter { letters[$0].isLetter && wordLength(letters, $0) > 3 }
    guard let place = places.randomElement(using: &generator),
      let letter = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator)
    else { return nil }
    letters.insert(letter, at: place + 1)
    return String(letters)
  }

  /// An edit of a digit.
  static func digitEdit(_ answer: String, _ generator: inout Generator) -> String? {
    let letters = Array(answer)
    return edit(
      letters, letters.indices.filter { letters[$0].isWholeNumber }, with: "0123456789",
      &generator)
  }

  private static func wordLength(_ letters: [Character], _ index: Int) -> Int {
    var from = index
    var to = index
    while from > 0, letters[from - 1].isLetter || letters[from - 1].isNumber { from -= 1 }
    while to < letters.count, letters[to].isLetter || letters[to].isNumber { to += 1 }
    return to - from
  }

  private static func edit(
    _ letters: [Character], _ places: [Int], with alphabet: String, _ generator: inout Generator
  ) -> String? {
    guard let place = places.randomElement(using: &generator) else { return nil }
    var result = letters
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: result.remove(at: place)
    case 1 where places.contains(place + 1): result.swapAt(place, place + 1)
    default:
      guard let letter = alphabet.randomElement(using: &generator) else { return nil }
      result[place] = letter
    }
    return result == letters ? nil : String(result)
  }

  /// Without what NFD would set apart.
  static func withoutAccents(_ text: String) -> String {
    let table: [Character: Character] = [
      "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ä": "a", "å": "a",
      "ã": "a", "í": "i", "î": "i", "ï": "i", "ó": "o", "ô": "o", "ö": "o", "ő": "o", "õ": "o",
      "ú": "u", "ü": "u", "û": "u", "ñ": "n", "ç": "c", "ş": "s", "š": "s", "ž": "z", "č": "c",
      "ō": "o", "ū": "u", "ā": "a",
    ]
    return String(text.map { table[$0] ?? $0 })
  }

  static func curly(_ text: String) -> String {
    var isOpen = false
    return String(
      text.map { character in
        if character == "'" { return "’" }
        guard character == "\"" else { return character }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
  }
}
