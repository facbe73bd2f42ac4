import QuizCore
import Testing

@testable import QuizArena

@Suite("What a sheet asks for") struct SheetBlankTests {
  @Test("a question once; of a bonus each part, by the bonus's id and its number")
  func parts() {
    let part = { (id: String) in
      Question(id: ID(id), stem: "Part \(id)?", form: .text(.init("yes")))
    }
    let bonus = Question(
      id: "towers", stem: "Of towers:", form: .bonus(parts: [part("x"), part("y")]))
    let blanks = SheetBlank.all(of: [part("first"), bonus])
    #expect(blanks.map(\.id) == ["first", "x", "y"])
    #expect(blanks.map(\.name) == ["first", "towers/1", "towers/2"])
    #expect(blanks[2].names == ["y", "towers/2"])
  }
}
