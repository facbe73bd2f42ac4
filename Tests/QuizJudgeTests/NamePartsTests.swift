import Testing

@testable import QuizJudge

@Suite("ways to call a person")
struct NamePartsTests {
  private func ways(_ text: String) -> [String] {
    NameParts(Form.reading(of: text)).shortenings.map(\.reading.text)
  }

  @Test(
    "by surname, by initials and surname, without Jr.",
    arguments: [
      ("George Washington", ["washington", "g washington"]),
      ("Johann Sebastian Bach", ["bach", "sebastian bach", "j s bach"]),
      ("Vincent van Gogh", ["van gogh", "gogh"]),
      ("Sir Isaac Newton", ["newton", "isaac newton", "i newton"]),
      ("Robert Downey Jr.", ["robert downey", "downey", "r downey"]),
      ("F. Scott Fitzgerald", ["fitzgerald", "scott fitzgerald", "s fitzgerald"]),
      ("J. R. R. Tolkien", ["tolkien"]), ("Stephen King", ["king", "s king"]),
    ])
  func ways(_ text: String, _ ways: [String]) {
    #expect(self.ways(text) == ways)
  }

  @Test(
    "who is no person with a surname has no shorter name",
    arguments: [
      "Catherine of Aragon", "Peter the Great", "Henry VIII", "Victoria Falls", "Red Cross",
      "Frank Lloyd and the Wrights",
    ])
  func none(_ text: String) {
    #expect(ways(text).isEmpty)
  }

  @Test("the initial in the middle goes, one in front or behind stays")
  func initials() {
    #expect(NameParts.withoutInitials(Reading("Samuel L. Jackson"))?.text == "samuel jackson")
    #expect(NameParts.withoutInitials(Reading("Malcolm X")) == nil)
    #expect(NameParts.withoutInitials(Reading("J Robert Oppenheimer")) == nil)
  }
}
