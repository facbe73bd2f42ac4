/// Reads a decade: 1920s, the '20s, the twenties, the roaring twenties, nineteen twenties.
enum DecadeReader {
  private static let introductions: Set<String> = [
    "the", "in", "about", "around", "circa", "roaring", "swinging", "dirty", "fabulous",
  ]
  private static let plurals: [String: String] = [
    "tens": "ten", "twenties": "twenty", "thirties": "thirty", "forties": "forty",
    "fifties": "fifty", "sixties": "sixty", "seventies": "seventy", "eighties": "eighty",
    "nineties": "ninety", "hundreds": "hundred", "thousands": "thousand",
  ]
  private static let noughties: Set<String> = ["noughties", "naughties", "aughts", "noughts"]

  /// The decade; nil where the letters are none.
  static func read(_ letters: [Letter]) -> Quantity? {
    guard letters.count < 40, letters.last(where: \.isOfWord) == "s" else { return nil }
    let split = Splitter(letters)
    let names = split.words.map { split.letters[$0].text }.drop { introductions.contains($0) }
    guard let last = names.last, names.count < 4 else { return nil }
    if names.count == 1, noughties.contains(last) { return decade(2000) }
    if names.count == 1, let year = year(last) {
      return decade(year, isShort: last.utf8.count == 3)
    }
    guard let singular = plurals[last] else { return nil }
    let words = names.dropLast().map { [Letter](folded: $0) } + [[Letter](folded: singular)]
    guard let (number, count) = SpelledNumber(words).quantity, count == words.count else {
      return nil
    }
    let isShort = number.value < 100
    guard isShort ? names.count == 1 : number.value >= 1000 else { return nil }
    return decade(Int(number.value), isShort: isShort)
  }

  /// 1920 for "1920s", 20 for "20s".
  private static func year(_ name: String) -> Int? {
    let digits = name.dropLast()
    guard digits.utf8.count == 2 || digits.utf8.count == 4, digits.last == "0" else { return nil }
    return digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }

  private static func decade(_ year: Int, isShort: Bool = false) -> Quantity {
    var quantity = Quantity(Decimal(year))
    quantity.isDecade = true
    quantity.isShort = isShort
    return quantity
  }
}
