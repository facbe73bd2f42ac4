import Testing

@testable import QuizJudge

@Suite("numbers that are spelled out")
struct NumberPhraseTests {
  private static let words = Dictionary(NumberWord.all) { first, _ in first }

  /// The value and how many words it took.
  private func read(_ text: String) -> (NumberPhrase, Int) {
    let words = text.split(separator: " ").map(String.init)
    var phrase = NumberPhrase()
    let end = phrase.read(at: 0, count: words.count) { index in
      if words[index] == "and" { return .word(.and) }
      if let digits = Int(words[index]) { return .digits(digits) }
      return Self.words[words[index]].map { .word($0) } ?? .other
    }
    return (phrase, end)
  }

  @Test(
    "a number in words has its value",
    arguments: [
      ("seven", 7), ("twenty one", 21), ("twentyone", 21), ("hundred", 100),
      ("twelve hundred", 1200),
      ("one hundred and five", 105), ("two thousand and one", 2001), ("nineteen eighty four", 1984),
      ("twenty twenty", 2020), ("one million two hundred thousand", 1_200_000),
      ("21 million", 21_000_000), ("nine hundred ninety nine thousand nine hundred", 999_900),
    ])
  func values(_ text: String, _ value: Int) {
    let (phrase, end) = read(text)
    #expect(phrase.value == value && end == text.split(separator: " ").count)
  }

  @Test(
    "it ends where the words no longer go together",
    arguments: [
      ("fifty fifty", 50, 1), ("one two", 1, 1), ("twenty zero", 20, 1), ("five and six", 5, 1),
      ("two thousand million", 2000, 2), ("three blind mice", 3, 1), ("forty and", 40, 1),
      ("first second", 1, 1),
    ])
  func ends(_ text: String, _ value: Int, _ count: Int) {
    let (phrase, end) = read(text)
    #expect(phrase.value == value && end == count)
  }

  @Test("an ordinal ends a number")
  func ordinal() {
    #expect(read("twenty first").0.isOrdinal && read("twenty first").0.value == 21)
    #expect(!read("twenty one").0.isOrdinal)
  }

  @Test("digits alone, other words and what is too large are left to the caller")
  func left() {
    #expect(read("21").1 == 0 && read("mice").1 == 0 && read("and five").1 == 0)
    #expect(read("999999999 quadrillion").1 == 0)
  }
}
