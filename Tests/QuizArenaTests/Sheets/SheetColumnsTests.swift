import QuizCore
import Testing

@testable import QuizArena

@Suite("Columns of answer sheets") struct SheetColumnsTests {
  private let blanks = SheetBlank.all(of: Sample.pack(3).questions)

  private func columns(_ header: [String], name: String? = nil) -> SheetColumns {
    SheetColumns(header: header, blanks: blanks, name: name)
  }

  @Test("by id, by words, by number, whatever the case and order")
  func mapped() {
    let found = columns(["Timestamp", "Name", "Question 3", "Q1", "which word has the  number 2?"])
    #expect(found.uses == [.aside, .name, .answer(2), .answer(0), .answer(1)])
    #expect(found.findings.isEmpty)
    #expect(found.answered == [0, 1, 2])
  }

  @Test("words behind a number are still the question's")
  func numbered() {
    #expect(columns(["name", "7. Which word has the number 2?"]).uses == [.name, .answer(1)])
  }

  @Test("in the order of the pack where no header says anything")
  func inOrder() {
    let found = columns(["Name", "first", "second", "third"])
    #expect(found.uses == [.name, .answer(0), .answer(1), .answer(2)])
    #expect(found.findings == [.inOrder(count: 3)])
  }

  @Test("a column twice, one unknown, and questions without one are told")
  func findings() {
    let found = columns(["name", "q1", "1", "q22", "wishes"])
    #expect(found.uses == [.name, .answer(0), .aside, .unknown, .unknown])
    #expect(
      found.findings == [
        .twice("1", column: 3, first: 2), .unknown("q22", column: 4, nearest: "q2"),
        .unknown("wishes", column: 5, nearest: nil), .missing(["q2", "q3"]),
      ])
  }

  @Test("the name is where the caller says, and told where it is not")
  func names() {
    #expect(columns(["alias", "q1", "q2", "q3"], name: "ALIAS").uses.first == .name)
    let wrong = columns(["name", "q1"], name: "team")
    #expect(wrong.findings.contains(.noSuchName("team", header: ["name", "q1"])))
    #expect(wrong.findings.contains { $0.isFault })
    #expect(columns(["q1", "q2", "q3"]).findings == [.noName])
    #expect(columns(["My team", "name", "q1", "q2", "q3"]).uses.prefix(2) == [.unknown, .name])
  }

  @Test("without a question's column nothing can be scored")
  func nothing() {
    let found = columns(["name", "colour"])
    #expect(!found.hasAnswers)
    #expect(found.findings.last == .noAnswers(names: ["q1", "q2", "q3"]))
  }
}
