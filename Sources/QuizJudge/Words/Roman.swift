/// Roman numerals from 1 to 3999 in their one proper spelling.
enum Roman {
  private static let steps: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// The value of folded letters, nil where they are no numeral: `iiii` is not four.
  static func value(_ letters: ArraySlice<Letter>) -> Int? {
    guard letters.count <= 15, letters.allSatisfy({ worth($0) > 0 }) else { return nil }
    var total = 0
    var previous = 0
    for letter in letters.reversed() {
      let value = worth(letter)
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    guard (1...3999).contains(total), spelled(total) == letters.text else { return nil }
    return total
  }

  /// The numeral of a number from 1 to 3999 in lower case; empty outside.
  static func spelled(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "" }
    var rest = number
    var result = ""
    for (value, letters) in steps {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  /// The value of a letter in lower case; 0 where it is no numeral.
  static func worth(_ letter: Letter) -> Int {
    switch letter {
    case "i": 1
    case "v": 5
    case "x": 10
    case "l": 50
    case "c": 100
    case "d": 500
    case "m": 1000
    default: 0
    }
  }
}
