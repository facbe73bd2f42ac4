import Testing

@testable import QuizJudge

@Suite("parts of a title")
struct TitlePartsTests {
  private func parts(_ text: String, vague: Bool) -> [String] {
    TitleParts.of(text).filter { $0.isVague == vague }.map(\.text)
  }

  @Test(
    "a subtitle stands for the whole, and what is before it does not",
    arguments: [
      ("Star Wars: The Force Awakens", "Star Wars", "The Force Awakens"),
      ("The Lion King - The Circle of Life", "The Lion King", "The Circle of Life"),
      ("Star Wars: Episode IV - A New Hope", "Star Wars", "A New Hope"),
      ("Star Wars: Episode IV – A New Hope", "Star Wars", "Star Wars Episode IV"),
    ])
  func subtitles(_ text: String, _ series: String, _ title: String) {
    #expect(parts(text, vague: true) == [series])
    #expect(parts(text, vague: false).contains(title))
  }

  @Test(
    "a number, another title or a remark makes the first part enough",
    arguments: [
      ("Terminator 2: Judgment Day", "Terminator 2"),
      ("Twelfth Night; or, What You Will", "Twelfth Night"),
      ("Dr. Strangelove or: How I Learned to Stop Worrying", "Dr. Strangelove"),
      ("Birdman or (The Unexpected Virtue of Ignorance)", "Birdman"),
      ("Moby-Dick, or The Whale", "Moby-Dick"), ("Mercury (planet)", "Mercury"),
      ("Dwayne \"The Rock\" Johnson", "Dwayne Johnson"),
    ])
  func enough(_ text: String, _ head: String) {
    #expect(parts(text, vague: true).isEmpty)
    #expect(parts(text, vague: false).contains(head))
  }

  @Test(
    "what is no title stays whole",
    arguments: [
      "3:45", "a: b", "Tom Hanks - actor", "1914 - 1918", "Trick or Treat", "\"Help\"", "",
    ])
  func whole(_ text: String) {
    #expect(TitleParts.of(text).isEmpty)
  }

  @Test("a text of one letter is not searched at length")
  func long() {
    #expect(TitleParts.of(String(repeating: "a: ", count: 2000)).isEmpty)
  }
}
