import QuizCore
import Testing

@testable import QuizShell

@Suite("The options of play")
struct PlayOptionTests {
  @Test("players are named with commas; one called \"you\" plays alone")
  func players() throws {
    #expect(try PlayerList.read(nil).map(\.name) == ["you"])
    #expect(try PlayerList.read("Ann, Bob  Lee").map(\.name) == ["Ann", "Bob Lee"])
    #expect(throws: CanonError.self) { try PlayerList.read("Ann,ann") }
    #expect(throws: CanonError.self) { try PlayerList.read("Ann,") }
    #expect(throws: CanonError.self) { try PlayerList.read("@ann") }
  }

  @Test("a question is wanted where it fits every option that is given")
  func filter() throws {
    var question = Question(id: "q", stem: "?", form: .truth(true))
    question.tags = ["Music"]
    question.category = "Staging"
    question.difficulty = 2
    func wants(_ words: [String]) throws -> Bool {
      try QuestionFilter(try FilterOptions.parse(words)).wants(question)
    }
    #expect(try wants([]))
    #expect(try wants(["--tag", "music", "--tag", "other", "--difficulty", "1-2"]))
    #expect(try wants(["--kind", "truth", "--category", "staging", "--difficulty", "2"]))
    #expect(try !wants(["--tag", "other"]))
    #expect(try !wants(["--difficulty", "3-5"]))
    #expect(try !wants(["--kind", "choice"]))
    #expect(try !wants(["--category", "music"]))
  }

  @Test(
    "a difficulty is 1 to 5, or a range that rises",
    arguments: ["0", "6", "3-1", "1-2-3", "-", "x"])
  func difficulty(_ text: String) throws {
    let options = try FilterOptions.parse(["--difficulty=\(text)"])
    #expect(throws: CanonError.self) { try QuestionFilter(options) }
  }
}
