import Testing

@testable import QuizCore

@Suite("Options typed by letter, number or text") struct LettersTests {
  private let options = ["Rome", "Bern", "Oslo", "Riga"]
  private func isSame(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }

  @Test(
    "one option",
    arguments: [
      ("b", 1), ("B", 1), ("2", 1), ("b)", 1), ("(2)", 1), ("2.", 1), ("bern", 1), ("e", nil),
      ("0", nil), ("5", nil), ("", nil), ("ab", nil), ("99999999999999999999", nil), ("٢", nil),
      ("-1", 0),
    ] as [(String, Int?)])
  func one(text: String, place: Int?) {
    #expect(Letters.one(text, of: options, isSame: isSame) == place)
  }

  @Test("an option that reads like a letter or a number is taken by its text")
  func textFirst() {
    #expect(Letters.one("2", of: ["3", "2", "1"], isSame: isSame) == 1)
    #expect(Letters.one("1", of: ["3", "2", "1"], isSame: isSame) == 2)
    #expect(Letters.one("a", of: ["c", "b", "a"], isSame: isSame) == 2)
  }

  @Test(
    "several options",
    arguments: [
      ("b d a c", [1, 3, 0, 2]), ("bdac", [1, 3, 0, 2]), ("2, 4", [1, 3]), ("b,d", [1, 3]),
      ("b; d", [1, 3]), ("Rome, Riga", [0, 3]), ("Bern and Oslo", [1, 2]), ("a x", nil),
      ("bb", nil), ("", nil), ("Rome, Kiev", nil), ("b>a", [1, 0]),
    ] as [(String, [Int]?)])
  func many(text: String, places: [Int]?) {
    #expect(Letters.many(text, of: options, isSame: isSame) == places)
  }

  @Test(
    "pairs",
    arguments: [
      ("1c 2a 3b", [2, 0, 1]), ("1-c, 2-a, 3-b", [2, 0, 1]), ("1 c 2 a 3 b", [2, 0, 1]),
      ("cab", [2, 0, 1]), ("c a b", [2, 0, 1]), ("2a", [nil, 0, nil]), ("c a", [2, 0, nil]),
      ("4a", nil), ("1z", nil), ("", nil), ("1", nil), ("abcd", nil),
    ] as [(String, [Int?]?)])
  func pairs(text: String, places: [Int?]?) {
    #expect(Letters.pairs(text, left: 3, options: 3) == places)
  }

  @Test("with nothing to choose from nothing is chosen", arguments: ["a", "1", "1a", ""])
  func nothing(text: String) {
    #expect(Letters.one(text, of: [], isSame: isSame) == nil)
    #expect(Letters.many(text, of: [], isSame: isSame) == nil)
    #expect(Letters.pairs(text, left: 0, options: 0) == nil)
  }
}
