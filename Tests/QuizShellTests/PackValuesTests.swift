import QuizCore
import QuizJudge
import Testing

@testable import QuizShell

@Suite("Values that packs have")
struct PackValuesTests {
  private static func question(
    _ tags: [String], _ category: String?, _ difficulty: Int?
  ) -> Question {
    var question = Question(id: "q", stem: "Who?", form: .truth(true))
    (question.tags, question.category, question.difficulty) = (tags, category, difficulty)
    return question
  }

  private static let values: PackValues = {
    var pack = Pack(id: "p", title: "P")
    pack.questions = [
      question(["Rome", "old"], "Past", 3), question(["rome"], nil, 1), question([], "past", 1),
    ]
    return PackValues([pack])
  }()

  @Test("each once, sorted, with how many questions have it")
  func counted() {
    #expect(Self.values.tags.map(\.word) == ["old", "Rome"])
    #expect(Self.values.tags.map(\.description) == ["1 question", "2 questions"])
    #expect(Self.values.categories.map(\.word) == ["Past"])
    #expect(Self.values.difficulties.map(\.word) == ["1", "3"])
    #expect(Self.values.kinds.map(\.word) == ["truth"])
  }

  @Test("all kinds and difficulties where no pack is named")
  func none() {
    let none = PackValues([])
    #expect(none.kinds.count == Kind.allCases.count)
    #expect(none.difficulties.map(\.word) == ["1", "2", "3", "4", "5"])
    #expect(none.tags.isEmpty)
  }
}
